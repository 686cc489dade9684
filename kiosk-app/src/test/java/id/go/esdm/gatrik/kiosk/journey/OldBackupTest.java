package id.go.esdm.gatrik.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.admin.store.Backup;
import id.go.esdm.gatrik.kiosk.admin.store.Restore;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.EditionFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.FeedLimits;
import id.go.esdm.gatrik.kiosk.terminal.cache.FollowerSettings;
import id.go.esdm.gatrik.kiosk.terminal.cache.FollowerTiming;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;
import id.go.esdm.gatrik.kiosk.terminal.cache.Refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A server comes back from an old backup: its terminals keep what they show, say so, and go back only by the administrator's own hand. */
class OldBackupTest {
    private static final int PATIENCE_SECONDS = 30;
    private static final String ADVICE = "baca systemd/README.md, bagian pemulihan";

    private static final FollowerTiming QUICK =
            new FollowerTiming(
                    Duration.ofMillis(300),
                    Duration.ofMillis(50),
                    Duration.ofMillis(300),
                    Duration.ofMillis(300),
                    Duration.ofMillis(10),
                    Duration.ofMillis(20),
                    Duration.ofMinutes(5),
                    Duration.ofMillis(10));

    @TempDir Path scratch;
    private Path cache;
    private Path key;

    @BeforeEach
    void choosePlaces() {
        cache = scratch.resolve("terminal");
        key = scratch.resolve("data").resolve("keys/root.pem");
    }

    @Test
    void terminalsKeepTheHigherEditionUntilTheirCacheIsEmptied() throws Exception {
        Path data = scratch.resolve("data");
        Path backup = scratch.resolve("kiosk.zip");
        try (AdminServer server = DemoServer.start(data)) {
            publish(server, "Judul kedua");
            new Backup(data, _ -> List.of("000001", "000002")).write(backup);
            publish(server, "Judul ketiga");
            try (EditionFollower follower = following(server.address())) {
                await(follower, state -> shows(state, 3));
            }
        }
        Path restored = scratch.resolve("restored");
        assertInstanceOf(
                Restore.Outcome.Restored.class, new Restore(backup, _ -> true).into(restored));
        try (AdminServer server = DemoServer.restart(restored)) {
            String log =
                    said(() -> {
                        try (EditionFollower follower = following(server.address())) {
                            await(follower, refuses(EditionProblem.NotNewer.class));
                            assertEquals(3, publish(server, "Ketiga yang lain"));
                            await(
                                    follower,
                                    state ->
                                            refusal(state)
                                                    instanceof Refusal.SameNumberOtherEdition);
                            assertEquals(4, publish(server, "Keempat"));
                            follower.wake();
                            await(follower, refuses(EditionProblem.ChainBroken.class));
                        }
                    });
            assertEquals(3, log.lines().filter(line -> line.contains(ADVICE)).count(), log);

            emptyAsTheReadmeSays();
            try (EditionFollower follower = following(server.address())) {
                await(follower, state -> shows(state, 4));
            }
        }
    }

    private static int publish(AdminServer server, String title) {
        OfficeWork office = new OfficeWork(server.address(), DemoServer.PASSWORD);
        return office.publish(
                office.approve(
                        "Pemutakhiran",
                        "id,nomor,kategori,judul\nDJK-001,1,berkala,%s\n".formatted(title)));
    }

    private EditionFollower following(URI server) {
        EditionFollower follower =
                new EditionFollower(
                        new FollowerSettings(
                                cache,
                                key,
                                FeedLimits.usual(),
                                QUICK,
                                Clock.systemUTC(),
                                RandomGenerator.getDefault(),
                                _ -> {}));
        follower.open();
        follower.follow(server);
        return follower;
    }

    /** All but who is trusted: the terminal stays paired. */
    private void emptyAsTheReadmeSays() throws Exception {
        try (Stream<Path> files = Files.list(cache)) {
            for (Path file : files.filter(each -> !each.endsWith("trust")).toList()) {
                if (Files.isSymbolicLink(file)) {
                    Files.delete(file);
                } else {
                    DurableFiles.deleteTree(file);
                }
            }
        }
        Files.delete(cache.resolve("trust/seen.json"));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static String said(Work work) throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream log = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setErr(log);
            work.run();
        } finally {
            System.setErr(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static boolean shows(CacheState state, int edition) {
        return state instanceof CacheState.Showing(var shown, _)
                && shown.caption().edition() == edition;
    }

    private static Predicate<CacheState> refuses(Class<? extends EditionProblem> problem) {
        return state ->
                refusal(state) instanceof Refusal.BadEdition(_, EditionProblem found)
                        && problem.isInstance(found);
    }

    /** Why the terminal, which shows edition 3 all the time, does not take what is offered. */
    private static Object refusal(CacheState state) {
        return shows(state, 3)
                        && state instanceof CacheState.Showing(_, Link.Refusing(Refusal why, _))
                ? why
                : "nothing";
    }

    private static void await(EditionFollower follower, Predicate<CacheState> wanted)
            throws InterruptedException {
        for (int tenth = 0;
                tenth < PATIENCE_SECONDS * 10 && !wanted.test(follower.state().get());
                tenth++) {
            Thread.sleep(100);
        }
        assertTrue(wanted.test(follower.state().get()), () -> follower.state().get().toString());
    }
}
