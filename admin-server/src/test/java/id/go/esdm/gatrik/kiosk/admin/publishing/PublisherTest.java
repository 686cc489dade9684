package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycle;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleState;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.EditionVerifier;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.Verdict;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PublisherTest {
    @TempDir private Path data;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(data);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void makesEditionsThatATerminalAccepts() throws Exception {
        desk.edition(entry("A"), entry("B"));
        desk.edition(entry("A", "Judul baru"), entry("C"));
        EditionVerifier verifier =
                new EditionVerifier(
                        Ed25519.fromPem(Files.readString(data.resolve("keys/root.pem"))));
        Publications publications = desk.publishing().publications();
        Verdict.Valid first =
                assertInstanceOf(
                        Verdict.Valid.class,
                        verifier.verify(publications.files(1), null, desk.objects()));
        LiveEdition one =
                new LiveEdition(
                        1, first.manifest().sha256(), first.manifest(), publications.files(1));
        Verdict.Valid second =
                assertInstanceOf(
                        Verdict.Valid.class,
                        verifier.verify(
                                publications.files(2), one.asPredecessor(), desk.objects()));
        assertEquals(first.manifest().sha256(), second.manifest().previous());
        assertEquals("2026-002", assertCycle(second.manifest()).id());
        assertEquals("73.SOP/KM.05/SDL.5/2023", assertCycle(second.manifest()).sop());
    }

    @Test
    void recordsWhatChanged() {
        desk.edition(entry("A"), entry("B"));
        CycleId cycle = desk.aCycle().with(entry("A", "Judul baru"), entry("C")).atStep8p();
        Publication publication = desk.publish(cycle);
        assertEquals(2, publication.edition());
        assertEquals(1, publication.added());
        assertEquals(1, publication.changed());
        assertEquals(0, publication.removed());
        assertEquals(3, publication.entries());
        assertEquals(CycleState.TERBIT, desk.cycle(cycle).cycle().state());
        assertEquals(
                List.of(publication.edition(), 1),
                desk.publishing().publications().list().stream()
                        .map(Publication::edition)
                        .toList());
    }

    @Test
    void publishesNothingTwice() throws Exception {
        CycleId cycle = desk.aCycle().atStep8p();
        int won = 0;
        try (ExecutorService clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all =
                    IntStream.range(0, 8).mapToObj(_ -> clicks.submit(() -> tries(cycle))).toList();
            for (Future<Boolean> click : all) {
                won += click.get() ? 1 : 0;
            }
        }
        assertEquals(1, won);
        assertEquals(1, desk.publishing().publications().list().size());
        assertEquals(List.of("000001"), children());
    }

    @Test
    void carriesTheLabelOfADemo() {
        new EditionLabel(desk.office().database()).markAsDemo();
        desk.edition(entry("A"));
        assertEquals("DATA CONTOH", desk.publishing().publications().getManifest(1).label());
    }

    @Test
    void sendsOtherApprovedBundlesBackWhenTheLiveEditionMoves() {
        CycleId first = desk.aCycle().with(entry("A")).atStep8p();
        CycleId second = desk.aCycle().with(entry("B")).atStep8p();
        CycleId reviewed = desk.aCycle().with(entry("C")).atStep(8);
        CycleId nil = desk.aCycle().with().atStep(8);
        desk.publish(first);
        assertEquals(CycleState.PERBAIKAN_HUMAS, desk.cycle(second).cycle().state());
        assertEquals(CycleState.PERBAIKAN_HUMAS, desk.cycle(reviewed).cycle().state());
        assertEquals(CycleState.TELAAH_KOORDINATOR, desk.cycle(nil).cycle().state());
        refused(409, () -> desk.publish(second));
        assertEquals(1, desk.publishing().publications().list().size());
    }

    @Test
    void publishesAfterReMergeOnTheNewBase() {
        CycleId first = desk.aCycle().with(entry("A")).atStep8p();
        CycleId second = desk.aCycle().with(entry("B")).atStep8p();
        desk.publish(first);
        desk.sop().submissions().submit(second, null, desk.actor(Role.PRANATA_HUMAS), null);
        desk.sop().reviews().endorse(second, null, desk.actor(Role.SUBKOORDINATOR), Desk.YES);
        desk.sop().reviews().agree(second, null, desk.actor(Role.KOORDINATOR), Desk.YES, Desk.NOTA);
        Publication publication = desk.publish(second);
        assertEquals(2, publication.entries());
        assertEquals(1, publication.added());
    }

    @Test
    void endsANilCycleWithoutAnEdition() {
        CycleId nil = desk.aCycle().with().atStep8p();
        assertInstanceOf(Cycle.Nil.class, desk.cycle(nil).cycle());
        refused(409, () -> desk.publish(nil));
        assertTrue(desk.publishing().publications().live().isEmpty());
    }

    @Test
    void tellsListenersOnlyOfWhatIsLive() {
        List<Integer> told = new ArrayList<>();
        desk.publishing()
                .publisher()
                .addListener(_ -> {
                    throw new IllegalStateException("a listener that fails");
                });
        desk.publishing()
                .publisher()
                .addListener(edition -> {
                    assertEquals(
                            edition.number(),
                            desk.publishing().publications().live().orElseThrow().number());
                    told.add(edition.number());
                });
        desk.edition(entry("A"));
        desk.edition(entry("B"));
        assertEquals(List.of(1, 2), told);
    }

    @Test
    void leavesNothingBehindWhenItsOwnEditionDoesNotHold() throws Exception {
        CycleId cycle = desk.aCycle().atStep8p();
        Path root = data.resolve("keys/root.pem");
        Files.writeString(root, Ed25519.toPem(Ed25519.generate().getPublic()));
        assertThrows(RefusedOwnEditionException.class, () -> desk.publish(cycle));
        assertEquals(List.of(), children());
        assertEquals(CycleState.MENUNGGU_TERBIT, desk.cycle(cycle).cycle().state());
    }

    @Test
    void removesAtTheNextStartWhatAKillLeft() throws Exception {
        desk.edition(entry("A"));
        Path editions = data.resolve("editions");
        Files.createDirectory(editions.resolve(".stage-000002-half"));
        Files.writeString(editions.resolve(".stage-000002-half/manifest.json"), "{");
        Files.writeString(editions.resolve(".stage-withdrawal-half"), "{");
        Files.createDirectory(editions.resolve("000002"));
        Files.writeString(editions.resolve("000002/content.jsonl"), "");
        desk.publishing().publisher().recover();
        assertEquals(List.of("000001"), children());
        assertEquals(2, desk.edition(entry("B")).edition());
    }

    @Test
    void neverGoesBackInTimeWhenTheClockWasSetBackByYears() {
        desk.clock().pass(Duration.ofDays(3650));
        Publication ahead = desk.edition(entry("A"));
        desk.clock().pass(Duration.ofDays(-3000));
        Publication behind = desk.edition(entry("B"));
        assertEquals(ahead.at(), behind.at());
        assertTrue(
                new ChainVerifier(data, desk.office().database(), desk.office().audit())
                        .verify()
                        .isSound());
    }

    @Test
    void nobodySignsByAClockThatIsBeforeTheirKey() {
        CycleId cycle = desk.aCycle().atStep(7);
        desk.clock().pass(Duration.ofDays(-3650));
        ProblemException refusal = assertThrows(ProblemException.class, () -> endorse(cycle));
        assertEquals(403, refusal.problem().status());
        assertTrue(refusal.problem().title().contains("jam server salah"));
        desk.clock().pass(Duration.ofDays(3650));
        endorse(cycle);
        assertEquals(CycleState.TELAAH_KOORDINATOR, desk.cycle(cycle).cycle().state());
    }

    private void endorse(CycleId cycle) {
        desk.sop().reviews().endorse(cycle, null, desk.actor(Role.SUBKOORDINATOR), Desk.YES);
    }

    @Test
    void refusesAnApproverAsPublisher() {
        CycleId cycle = desk.aCycle().atStep8p();
        for (Role approver : List.of(Role.SUBKOORDINATOR, Role.KOORDINATOR)) {
            refused(
                    403,
                    () -> desk.publishing().cycles().publish(cycle, null, desk.actor(approver)));
        }
        assertFalse(Files.exists(data.resolve("editions/000001")));
    }

    private boolean tries(CycleId cycle) {
        try {
            desk.publish(cycle);
            return true;
        } catch (ProblemException refusal) {
            assertEquals(409, refusal.problem().status());
            return false;
        }
    }

    private List<String> children() throws IOException {
        try (Stream<Path> list = Files.list(data.resolve("editions"))) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static Manifest.CycleRef assertCycle(Manifest manifest) {
        return assertInstanceOf(Manifest.CycleRef.class, manifest.cycle());
    }

    static ProblemException refused(int status, org.junit.jupiter.api.function.Executable attempt) {
        ProblemException refusal = assertThrows(ProblemException.class, attempt);
        assertEquals(status, refusal.problem().status(), refusal.problem().title());
        return refusal;
    }
}
