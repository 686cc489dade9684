package id.go.esdm.gatrik.kiosk.terminal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.kill.SmallDisk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** The terminal's disk is full or read-only: it keeps the edition it has, says so once, and goes on when it can. */
class FullCacheTest {
    private static final Path FOLDERS = Path.of("src/test/resources/attacks");
    private static final FollowerTiming QUICK =
            new FollowerTiming(
                    Duration.ofMillis(200),
                    Duration.ofMillis(20),
                    Duration.ofMillis(50),
                    Duration.ofMillis(50),
                    Duration.ofMillis(10),
                    Duration.ofMillis(20),
                    Duration.ofMinutes(5),
                    Duration.ofMillis(10));

    @TempDir Path scratch;
    private SmallDisk disk;
    private FeedServer server;

    @BeforeEach
    void open() throws Exception {
        disk = SmallDisk.mount(scratch.resolve("disk"), 8);
        server = new FeedServer(genuineAt(1));
    }

    @AfterEach
    void close() throws Exception {
        if (server != null) {
            server.close();
        }
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void keepsWhatItShowsOnAFullDiskSaysSoOnceAndInstallsWhenThereIsRoom() throws Exception {
        Path key =
                Files.writeString(
                        scratch.resolve("root.pem"), Ed25519.toPem(Office.ROOT.getPublic()));
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream log = new PrintStream(said, true, StandardCharsets.UTF_8);
                EditionFollower follower = follower(disk.root().resolve("cache"), key)) {
            System.setErr(log);
            follower.open();
            follower.follow(server.address());
            await(follower, state -> shows(state, 1));
            disk.fill(0);
            server.serve(genuineAt(2));
            await(
                    follower,
                    state ->
                            state
                                            instanceof
                                            CacheState.Showing(
                                                    _,
                                                    Link.Failing(StorageProblem problem, _))
                                    && problem == StorageProblem.FULL);
            Thread.sleep(500); // some ten tries more
            assertTrue(shows(follower.state().get(), 1));
            disk.free();
            await(follower, state -> shows(state, 2));
        } finally {
            System.setErr(before);
        }
        String log = said.toString(StandardCharsets.UTF_8);
        assertEquals(
                1, log.lines().filter(line -> line.contains("cakram terminal penuh")).count(), log);
        assertTrue(!log.contains("\tat "), log);
    }

    @Test
    void keepsWhatItHasAtEveryRoomThatIsLeft() throws Exception {
        try (TestTerminal terminal =
                new TestTerminal(disk.root().resolve("cache"), server.address())) {
            assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
            server.serve(genuineAt(2));
            boolean installed = false;
            for (long room = 0; !installed; room += 8192) {
                disk.fill(room);
                InstallOutcome outcome = terminal.look();
                installed = outcome instanceof InstallOutcome.Installed;
                if (!installed) {
                    InstallOutcome.Failed failed =
                            assertInstanceOf(InstallOutcome.Failed.class, outcome);
                    assertEquals(StorageProblem.FULL, failed.problem(), failed.reason());
                    assertOpens(terminal, 1);
                }
                disk.free();
            }
            assertOpens(terminal, 2);
        }
    }

    @Test
    void keepsWhatItHasOnADiskThatBecameReadOnly() throws Exception {
        try (TestTerminal terminal =
                new TestTerminal(disk.root().resolve("cache"), server.address())) {
            assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
            server.serve(genuineAt(2));
            disk.allowWriting(false);
            InstallOutcome.Failed failed =
                    assertInstanceOf(InstallOutcome.Failed.class, terminal.look());
            assertEquals(StorageProblem.NOT_WRITABLE, failed.problem(), failed.reason());
            assertOpens(terminal, 1);
            disk.allowWriting(true);
            assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
        }
    }

    private static EditionFollower follower(Path cache, Path key) {
        return new EditionFollower(
                new FollowerSettings(
                        cache,
                        key,
                        TestTerminal.LIMITS,
                        QUICK,
                        TestTerminal.CLOCK,
                        new Random(7),
                        _ -> {}));
    }

    private static boolean shows(CacheState state, int edition) {
        return state instanceof CacheState.Showing(var shown, _)
                && shown.caption().edition() == edition;
    }

    private static void assertOpens(TestTerminal terminal, int edition) throws Exception {
        EditionOpener.Opened opened = terminal.getReopened();
        assertEquals(edition, opened.held().number());
        opened.installed().catalogue().close();
    }

    private static void await(EditionFollower follower, Predicate<CacheState> wanted)
            throws InterruptedException {
        for (int tenth = 0; tenth < 200 && !wanted.test(follower.state().get()); tenth++) {
            Thread.sleep(100);
        }
        assertTrue(wanted.test(follower.state().get()), () -> follower.state().get().toString());
    }

    private static List<Path> genuineAt(int edition) {
        return List.of(FOLDERS.resolve("genuine-at-" + edition), FOLDERS.resolve("genuine"));
    }
}
