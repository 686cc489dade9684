package id.go.esdm.gatrik.kiosk.terminal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.edition.Roster;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

class InstallTest {
    @TempDir Path scratch;
    private FeedFolder feed;
    private FeedServer server;
    private TestTerminal terminal;

    @BeforeEach
    void open() throws Exception {
        feed = new FeedFolder(scratch.resolve("feed"));
        feed.putObject(Sample.DOCUMENT);
        feed.putObject(Sample.TEXT);
        server = new FeedServer(List.of(feed.directory()));
        terminal = new TestTerminal(scratch.resolve("cache"), server.address());
    }

    @AfterEach
    void close() {
        terminal.close();
        server.close();
    }

    @Test
    void startsFromItsCacheWithoutANetwork() throws Exception {
        publish(EditionDraft.edition(1), 1);
        assertEquals(List.of(), installed().news());
        server.close();
        assertInstanceOf(InstallOutcome.Unreachable.class, terminal.look());
        EditionOpener.Opened opened = terminal.getReopened();
        assertEquals(1, opened.held().number());
        try (CatalogueDb catalogue = opened.installed().catalogue()) {
            assertEquals(3, catalogue.count());
        }
        assertEquals(
                Path.of("editions/000001"),
                Files.readSymbolicLink(terminal.cache.root().resolve("current")));
    }

    @Test
    void takesAChangeWithItsNewsAndFetchesNoObjectTwice() throws Exception {
        Sha256 first = publish(EditionDraft.edition(1), 1);
        installed();
        server.takeRequests();
        publish(EditionDraft.edition(2).after(first), 2);
        List<EntryId> news = List.of(new EntryId("DJK-002"), new EntryId("DJK-012"));
        assertEquals(news, installed().news());
        assertTrue(server.takeRequests().stream().noneMatch(path -> path.startsWith("objects")));
        EditionOpener.Opened opened = terminal.getReopened();
        assertEquals(news, opened.installed().news());
        try (CatalogueDb catalogue = opened.installed().catalogue()) {
            assertEquals(
                    "Tarif tenaga listrik 2",
                    catalogue.find(new EntryId("DJK-002")).orElseThrow().title());
        }
    }

    @Test
    void asksOnceAndLittleWhileNothingChanges() throws Exception {
        publish(EditionDraft.edition(1), 1);
        installed();
        server.takeRequests();
        assertInstanceOf(InstallOutcome.Unchanged.class, terminal.look());
        assertEquals(List.of("current.json"), server.takeRequests());
    }

    @Test
    void walksOverTheEditionsItMissedWithoutTheirContents() throws Exception {
        Sha256 first = publish(EditionDraft.edition(1), 1);
        installed();
        Sha256 second = publish(EditionDraft.edition(2).after(first), 2);
        publish(EditionDraft.edition(3).after(second), 3);
        server.takeRequests();
        assertEquals(
                List.of(new EntryId("DJK-002"), new EntryId("DJK-012"), new EntryId("DJK-013")),
                installed().news());
        List<String> requests = server.takeRequests();
        assertTrue(requests.contains("editions/2/manifest.json"));
        assertFalse(requests.contains("editions/2/content.jsonl"));
    }

    @Test
    void takesAWithdrawalOverAnEditionItMissed() throws Exception {
        Sha256 first = publish(EditionDraft.edition(1), 1);
        installed();
        Sha256 second = publish(EditionDraft.edition(2).after(first), 2);
        publish(withdrawn(3, second), 3);
        assertEquals(3, installed().edition().number());
    }

    @Test
    void aFreshTerminalTakesWithdrawalsBackToTheLastPublication() throws Exception {
        Sha256 first = publish(EditionDraft.edition(1), 1);
        Sha256 second = publish(EditionDraft.edition(2).after(first), 2);
        Sha256 third = publish(withdrawn(3, second), 3);
        publish(
                new EditionDraft(4, Sample.entries(2).subList(2, 4))
                        .roster(Office.roster(2))
                        .after(third)
                        .withdrawal("Keliru"),
                4);
        installed();
        try (CatalogueDb catalogue = terminal.getReopened().installed().catalogue()) {
            assertEquals(2, catalogue.count());
        }
        assertFalse(server.takeRequests().contains("editions/1/manifest.json"));
    }

    @Test
    void keepsTheEditionBeforeAndThoseThatAreRead() throws Exception {
        Sha256 manifest = publish(EditionDraft.edition(1), 1);
        installed();
        for (int number = 2; number <= 4; number++) {
            manifest = publish(EditionDraft.edition(number).after(manifest), number);
            installed();
        }
        terminal.editions.prune(Set.of(1));
        assertEquals(List.of(4, 3, 1), terminal.editions.numbers());
        terminal.editions.prune(Set.of());
        assertEquals(List.of(4, 3), terminal.editions.numbers());
        assertTrue(terminal.editions.objects().find(Sha256.of(Sample.DOCUMENT)).isPresent());
        publish(
                new EditionDraft(5, List.of(Sample.entry("DJK-001", "Struktur organisasi")))
                        .roster(Office.roster(2))
                        .after(manifest),
                5);
        installed();
        terminal.editions.prune(Set.of(3));
        assertTrue(terminal.editions.objects().find(Sha256.of(Sample.DOCUMENT)).isPresent());
    }

    @Test
    void takesANewServerKeyThatTheRootKeyVouchesFor() throws Exception {
        Sha256 first = publish(EditionDraft.edition(1), 1);
        installed();
        Roster roster =
                new Roster(
                        2,
                        Office.roster(2).members(),
                        List.of(
                                new Roster.Server(
                                        Ed25519.encode(Office.STRANGER.getPublic()),
                                        Office.OPENED,
                                        null)));
        Sha256 second =
                feed.put(
                        2,
                        EditionDraft.edition(2)
                                .after(first)
                                .roster(roster)
                                .manifestSignedBy(Office.STRANGER));
        feed.point(Office.pointer(2, second), Office.STRANGER);
        assertEquals(2, installed().edition().number());
    }

    @Test
    void aClockThatIsWrongNeitherBlanksNorLoosensAnything() throws Exception {
        Sha256 first = publish(EditionDraft.edition(1), 1);
        Clock early = Clock.offset(TestTerminal.CLOCK, Duration.ofDays(-20_000));
        try (TestTerminal past =
                new TestTerminal(scratch.resolve("past"), server.address(), early)) {
            assertInstanceOf(InstallOutcome.Installed.class, past.look());
        }
        installed();
        publish(EditionDraft.edition(2).after(first), 2);
        Clock late = Clock.offset(TestTerminal.CLOCK, Duration.ofDays(4000));
        try (TestTerminal future =
                new TestTerminal(scratch.resolve("cache"), server.address(), late)) {
            future.getReopened().installed().catalogue().close();
            assertEquals(
                    new InstallOutcome.Refused(
                            new Refusal.PointerExpired(Office.NOW.plus(Duration.ofDays(7)))),
                    future.look());
        }
        assertEquals(2, installed().edition().number());
    }

    @Test
    void doesNotGoBackEvenWhenItsEditionsAreLost() throws Exception {
        Sha256 first = publish(EditionDraft.edition(1), 1);
        Sha256 second = publish(EditionDraft.edition(2).after(first), 2);
        publish(EditionDraft.edition(3).after(second), 3);
        installed();
        DurableFiles.deleteTree(terminal.cache.editions());
        terminal.held = null;
        feed.point(2, second);
        assertEquals(
                new InstallOutcome.Refused(
                        new Refusal.BadEdition(2, new EditionProblem.NotNewer(3, 2))),
                terminal.look());
    }

    private Sha256 publish(EditionDraft draft, int number) throws Exception {
        Sha256 manifest = feed.put(number, draft);
        feed.point(number, manifest);
        return manifest;
    }

    private static EditionDraft withdrawn(int number, Sha256 previous) {
        return new EditionDraft(number, Sample.entries(2).subList(1, 4))
                .roster(Office.roster(2))
                .after(previous)
                .withdrawal("Keliru");
    }

    private InstallOutcome.Installed installed() {
        return assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
    }
}
