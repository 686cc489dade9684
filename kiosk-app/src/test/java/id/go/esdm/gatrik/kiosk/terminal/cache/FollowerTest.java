package id.go.esdm.gatrik.kiosk.terminal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.CatalogueClosedException;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;

import javafx.application.Platform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The follower with a real server, as the screens see it. */
class FollowerTest {
    private static final Path FOLDERS = Path.of("src/test/resources/attacks");
    private static final FollowerTiming QUICK =
            new FollowerTiming(
                    Duration.ofMillis(500),
                    Duration.ofMillis(50),
                    Duration.ofMillis(100),
                    Duration.ofMillis(100),
                    Duration.ofMillis(10),
                    Duration.ofMillis(20),
                    Duration.ofMillis(300),
                    Duration.ofMillis(10));

    @TempDir Path scratch;
    private final List<EditionFollower> followers = new ArrayList<>();
    private FeedServer server;
    private Path rootKey;

    @BeforeEach
    void open() throws Exception {
        server = new FeedServer(genuineAt(1));
        rootKey = scratch.resolve("root.pem");
        Files.writeString(rootKey, Ed25519.toPem(Office.ROOT.getPublic()));
    }

    @AfterEach
    void close() {
        followers.forEach(EditionFollower::close);
        server.close();
    }

    @Test
    void waitsThenShowsThenTakesWhatIsAnnouncedAtOnce() throws Exception {
        EditionFollower follower = follower(FollowerTiming.usual());
        follower.open();
        assertEquals(new CacheState.Waiting(new Link.Connecting()), follower.state().get());
        follower.follow(server.address());
        await(follower, isShowing(1));
        awaitTrue(() -> server.listeners() == 1);
        server.serve(genuineAt(2));
        server.announce(2);
        await(follower, isShowing(2));
    }

    @Test
    void findsANewEditionByPollingWhereThereAreNoEvents() throws Exception {
        EditionFollower follower = following();
        await(follower, isShowing(1));
        server.serve(genuineAt(2));
        await(follower, isShowing(2));
    }

    @Test
    void showsItsCacheBeforeAnyServerIsKnown() throws Exception {
        EditionFollower first = following();
        await(first, isShowing(1));
        first.close();
        EditionFollower second = follower(QUICK);
        second.open();
        assertTrue(isShowing(1).test(second.state().get()));
    }

    @Test
    void whatAGlanceShowsStaysWhenItsSignaturesHold() throws Exception {
        EditionFollower second = startedAgainOver(_ -> {});
        InstalledEdition glimpsed = shown(second);
        second.confirm();
        assertSame(glimpsed, shown(second));
    }

    @Test
    void takesAnEditionOffTheScreenWhoseSignatureDoesNotHold() throws Exception {
        EditionFollower second =
                startedAgainOver(edition -> Files.write(edition.manifestSignature(), new byte[64]));
        assertTrue(isShowing(1).test(second.state().get()));
        second.confirm();
        assertEquals(new CacheState.Waiting(new Link.Connecting()), second.state().get());
        second.follow(server.address());
        await(second, isShowing(1));
    }

    @Test
    void neverShowsACatalogueBesideAnotherManifest() throws Exception {
        EditionFollower second =
                startedAgainOver(edition ->
                        Files.writeString(
                                edition.manifest(), Files.readString(edition.manifest()) + "\n"));
        assertEquals(new CacheState.Waiting(new Link.Connecting()), second.state().get());
    }

    @Test
    void staysWhenTheServerGoesAndSaysSo() throws Exception {
        EditionFollower follower = following();
        await(follower, isShowing(1).and(linkIs(Link.Online.class)));
        server.close();
        await(follower, isShowing(1).and(linkIs(Link.Offline.class)));
    }

    @Test
    void refusesThenTakesWhatIsGood() throws Exception {
        EditionFollower follower = following();
        await(follower, isShowing(1));
        server.serve(List.of(FOLDERS.resolve("no-approval"), FOLDERS.resolve("genuine")));
        await(follower, isShowing(1).and(linkIs(Link.Refusing.class)));
        server.serve(genuineAt(2));
        await(follower, isShowing(2).and(linkIs(Link.Online.class)));
    }

    @Test
    void aVisitorMayReadOnInAnEditionThatIsReplaced() throws Exception {
        EditionFollower follower = following();
        await(follower, isShowing(1));
        InstalledEdition read = shown(follower);
        EntryId id = new EntryId("DJK-002");
        try (Lease _ = read.lease()) {
            assertTrue(read.catalogue().find(id).isPresent());
            for (int next = 2; next <= 3; next++) {
                server.serve(genuineAt(next));
                await(follower, isShowing(next).and(linkIs(Link.Online.class)));
            }
            Thread.sleep(100);
            assertEquals("Tarif tenaga listrik 1", read.catalogue().find(id).orElseThrow().title());
        }
        CatalogueDb catalogue = read.catalogue();
        awaitTrue(() -> {
            try {
                return catalogue.find(id).isEmpty();
            } catch (CatalogueClosedException _) {
                return true;
            }
        });
        assertThrows(CatalogueClosedException.class, () -> catalogue.find(id));
    }

    @Test
    void theScreensSeeEachChangeOnTheirOwnThread() throws Exception {
        FxToolkit.registerPrimaryStage();
        EditionFollower follower = follower(QUICK);
        BlockingQueue<CacheState> seen = new LinkedBlockingQueue<>();
        BlockingQueue<Boolean> threads = new LinkedBlockingQueue<>();
        Platform.runLater(() ->
                follower.state()
                        .property()
                        .addListener((_, _, now) -> {
                            threads.add(Platform.isFxApplicationThread());
                            seen.add(now);
                        }));
        follower.open();
        follower.follow(server.address());
        CacheState state = seen.poll(10, TimeUnit.SECONDS);
        while (state != null && !isShowing(1).test(state)) {
            state = seen.poll(10, TimeUnit.SECONDS);
        }
        assertTrue(state != null, "the first edition never came");
        assertTrue(threads.stream().allMatch(onTheScreensThread -> onTheScreensThread));
    }

    @Test
    void twoTerminalsDoNotInstallIntoOneCache() throws Exception {
        await(following(), isShowing(1));
        EditionFollower second = following();
        await(second, isShowing(1).and(linkIs(Link.Failing.class)));
    }

    @Test
    void anotherRootKeyThanThePinnedOneIsRefused() throws Exception {
        EditionFollower first = following();
        await(first, isShowing(1));
        first.close();
        Files.writeString(rootKey, Ed25519.toPem(Office.STRANGER.getPublic()));
        await(following(), isShowing(1).and(linkIs(Link.Refusing.class)));
    }

    @Test
    void waitsForTheEmbeddedServersKeyToAppear() throws Exception {
        Files.delete(rootKey);
        EditionFollower follower = following();
        Thread.sleep(200);
        assertEquals(new CacheState.Waiting(new Link.Connecting()), follower.state().get());
        Files.writeString(rootKey, Ed25519.toPem(Office.ROOT.getPublic()));
        await(follower, isShowing(1));
    }

    @Test
    void mendsWhatTheDiskHasChangedBehindItsBack() throws Exception {
        EditionFollower first = following();
        await(first, isShowing(1).and(linkIs(Link.Online.class)));
        first.close();
        Path content = new CacheDirectory(scratch.resolve("cache")).edition(1).content();
        byte[] sound = Files.readAllBytes(content);
        byte[] bytes = sound.clone();
        bytes[20] ^= 1;
        Files.write(content, bytes);
        EditionFollower second = following();
        awaitTrue(() -> Arrays.equals(sound, Files.readAllBytes(content)));
        await(second, isShowing(1).and(linkIs(Link.Online.class)));
    }

    private interface Damage {
        void to(EditionFiles edition) throws Exception;
    }

    /** A terminal that has installed edition 1, ended, and opens again what the disk has made of it. */
    private EditionFollower startedAgainOver(Damage damage) throws Exception {
        EditionFollower first = following();
        await(first, isShowing(1));
        first.close();
        damage.to(new CacheDirectory(scratch.resolve("cache")).edition(1));
        EditionFollower second = follower(QUICK);
        second.open();
        return second;
    }

    private EditionFollower following() {
        EditionFollower follower = follower(QUICK);
        follower.open();
        follower.follow(server.address());
        return follower;
    }

    private EditionFollower follower(FollowerTiming timing) {
        EditionFollower follower =
                new EditionFollower(
                        new FollowerSettings(
                                scratch.resolve("cache"),
                                rootKey,
                                TestTerminal.LIMITS,
                                timing,
                                TestTerminal.CLOCK,
                                new Random(1),
                                _ -> {}));
        followers.add(follower);
        return follower;
    }

    private static InstalledEdition shown(EditionFollower follower) {
        return switch (follower.state().get()) {
            case CacheState.Showing(InstalledEdition edition, _) -> edition;
            case CacheState.Starting _, CacheState.Waiting _ ->
                    throw new AssertionError("nothing is shown");
        };
    }

    private static Predicate<CacheState> isShowing(int edition) {
        return state ->
                state instanceof CacheState.Showing(InstalledEdition shown, _)
                        && shown.caption().edition() == edition
                        && shown.catalogue().edition() == edition;
    }

    private static Predicate<CacheState> linkIs(Class<? extends Link> type) {
        return state -> state instanceof CacheState.Showing(_, Link link) && type.isInstance(link);
    }

    private static void await(EditionFollower follower, Predicate<CacheState> condition)
            throws Exception {
        awaitTrue(() -> condition.test(follower.state().get()));
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void awaitTrue(Condition condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "it did not come about within 20 s");
            Thread.sleep(5);
        }
    }

    private static List<Path> genuineAt(int edition) {
        return List.of(FOLDERS.resolve("genuine-at-" + edition), FOLDERS.resolve("genuine"));
    }
}
