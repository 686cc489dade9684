package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.entry;
import static id.go.esdm.gatrik.kiosk.admin.publishing.PublisherTest.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.sop.AgreedAction;
import id.go.esdm.gatrik.kiosk.admin.sop.ArchiveRecord;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycle;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleState;
import id.go.esdm.gatrik.kiosk.admin.sop.Meeting;
import id.go.esdm.gatrik.kiosk.admin.sop.Move;
import id.go.esdm.gatrik.kiosk.admin.sop.Preparations;
import id.go.esdm.gatrik.kiosk.admin.sop.Report;
import id.go.esdm.gatrik.kiosk.admin.sop.UnitAnswer;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What each of the nine steps asks for before it is done, and how a cycle ends in the archive. */
class NineStepsTest {
    private static final List<String> HUMAS = List.of("Pranata Humas");

    @TempDir private Path data;
    private Desk desk;
    private Preparations steps;

    @BeforeEach
    void open() {
        desk = new Desk(data);
        steps = desk.sop().preparations();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void archivesAPublicationOnceTheSesditjenHasDisposedOfItsReport() {
        CycleId id = desk.aCycle().with(entry("A")).atStep8p();
        desk.publish(id);
        receive(id);
        dispose(id, "Pertahankan", null, HUMAS);

        Cycle.Archived archived = assertInstanceOf(Cycle.Archived.class, desk.cycle(id).cycle());
        byte[] stored = desk.sop().cycles().archived(id).orElseThrow();
        assertEquals(archived.record(), Sha256.of(stored));
        ArchiveRecord record = StrictJson.read(stored, ArchiveRecord.class);
        assertEquals(1, record.edition());
        assertEquals("Pertahankan", record.disposition().instruction());
        assertEquals(desk.cycle(id).version() - 1, record.deeds().size());
        assertEquals(
                Set.of(PaperKind.KONSEP_NOTA_DINAS, PaperKind.NOTA_DINAS),
                record.papers().stream()
                        .map(ArchiveRecord.Handed::kind)
                        .collect(Collectors.toSet()));
        assertEquals(List.of(), verify().findings());
    }

    @Test
    void waitsForThePublicationWhenTheSesditjenIsQuicker() {
        CycleId id = desk.aCycle().with(entry("A")).atStep8p();
        receive(id);
        dispose(id, null, "Sudah baik", HUMAS);
        assertEquals(CycleState.MENUNGGU_TERBIT, state(id));
        desk.publish(id);
        assertEquals(CycleState.DIARSIPKAN, state(id));
    }

    @Test
    void archivesANihilWithoutAnyEdition() {
        CycleId id = desk.aCycle().with().atStep8p();
        assertEquals(CycleState.NIHIL, state(id));
        receive(id);
        dispose(id, "Lanjutkan", null, HUMAS);
        assertEquals(CycleState.DIARSIPKAN, state(id));
        byte[] record = desk.sop().cycles().archived(id).orElseThrow();
        assertNull(StrictJson.read(record, ArchiveRecord.class).edition());
    }

    @Test
    void takesNothingMoreIntoAnArchive() {
        CycleId id = desk.aCycle().with(entry("A")).atStep8p();
        desk.publish(id);
        receive(id);
        dispose(id, "Pertahankan", null, HUMAS);
        refused(409, () -> receive(id));
        refused(409, () -> desk.paper(id, Role.SESDITJEN, PaperKind.DISPOSISI, "Susulan"));
        refused(409, () -> desk.put(id, Role.PRANATA_KOMPUTER, entry("B")));
    }

    @Test
    void tellsWhenAnArchiveRecordIsNoLongerTheOneThatWasWritten() {
        CycleId id = desk.aCycle().with(entry("A")).atStep8p();
        desk.publish(id);
        receive(id);
        dispose(id, "Pertahankan", null, HUMAS);
        desk.office()
                .database()
                .execute(handle -> {
                    handle.execute("DROP TRIGGER archive_is_not_changed");
                    handle.execute("UPDATE archive SET record = CAST('{}' AS BLOB)");
                });
        assertEquals(List.of(new Finding.ArchiveAltered(id.value())), verify().findings());
    }

    @Test
    void receivesBeforeItDisposesAndNeverTwice() {
        CycleId id = desk.aCycle().with(entry("A")).atStep8p();
        refused(409, () -> dispose(id, "Terlalu dini", null, HUMAS));
        receive(id);
        refused(409, () -> receive(id));
        assertEquals(
                Set.of("instruction", "to"),
                missing(refused(422, () -> dispose(id, null, " ", List.of()))));
    }

    @Test
    void supersedesAReportWhoseBaseHasMoved() {
        CycleId slow = desk.aCycle().with(entry("A")).atStep8p();
        receive(slow);
        desk.edition(entry("B"));
        assertEquals(CycleState.PERBAIKAN_HUMAS, state(slow));
        refused(409, () -> dispose(slow, "Usang", null, HUMAS));
        desk.sop().submissions().submit(slow, null, desk.actor(Role.PRANATA_HUMAS), null);
        desk.sop().reviews().endorse(slow, null, desk.actor(Role.SUBKOORDINATOR), Desk.YES);
        desk.sop().reviews().agree(slow, null, desk.actor(Role.KOORDINATOR), Desk.YES, Desk.NOTA);
        Cycle.Reported again = assertInstanceOf(Cycle.Reported.class, desk.cycle(slow).cycle());
        assertInstanceOf(Report.Sent.class, again.report());
    }

    @Test
    void asksForEverythingThatAnInvitationNeedsAtOnce() {
        CycleId id = desk.aCycle().atStep(3);
        refused(409, () -> steps.invite(call(id, Role.PRANATA_HUMAS), null, null, null));
        steps.assignPreparation(call(id, Role.SUBKOORDINATOR), null, null);
        assertEquals(
                Set.of("meeting.at", "meeting.place", "meeting.agenda", "invited"),
                missing(
                        refused(
                                422,
                                () ->
                                        steps.invite(
                                                call(id, Role.PRANATA_HUMAS),
                                                null,
                                                List.of(" "),
                                                null))));
        Meeting someday = new Meeting("besok pagi", "Ruang rapat", "Pembaruan");
        assertEquals(
                Set.of("meeting.at"),
                missing(
                        refused(
                                422,
                                () ->
                                        steps.invite(
                                                call(id, Role.PRANATA_HUMAS),
                                                someday,
                                                List.of("Sekretariat"),
                                                null))));
    }

    @Test
    void closesNoMeetingThatHasNotBegunOrHasNoMinutes() {
        CycleId id = invited(Duration.ofHours(2), "Sekretariat", "Direktorat Teknik");
        assertEquals(
                Set.of("meeting", "minutes", "reason"),
                missing(refused(422, () -> steps.close(call(id, Role.KOORDINATOR), null))));
        desk.clock().pass(Duration.ofHours(2));
        steps.writeMinutes(call(id, Role.PRANATA_HUMAS), null, null, null);
        steps.answer(call(id, Role.UNIT_TEKNIS), "SEKRETARIAT", UnitAnswer.NIHIL, null);
        ProblemException lacking =
                refused(422, () -> steps.close(call(id, Role.KOORDINATOR), null));
        assertEquals(Set.of("attendance", "agreements", "reason"), missing(lacking));
        assertTrue(
                lacking.problem().violations().stream()
                        .anyMatch(each ->
                                each.message().startsWith("Belum menjawab: Direktorat Teknik.")));
        steps.writeMinutes(
                call(id, Role.PRANATA_HUMAS), List.of("Sekretariat"), null, "Tidak ada perubahan.");
        steps.close(call(id, Role.SUBKOORDINATOR), "Direktorat Teknik tidak dapat dihubungi");
        assertEquals(CycleState.PENYUSUNAN, state(id));
    }

    @Test
    void letsNothingBecomeVisibleWithoutCategoryAndTheUnitsWordThatItIsNotExcluded() {
        CycleId id = invited(Duration.ZERO, "Sekretariat");
        steps.answer(call(id, Role.UNIT_TEKNIS), "Sekretariat", UnitAnswer.ADA, null);
        steps.writeMinutes(
                call(id, Role.PRANATA_HUMAS),
                List.of("Sekretariat"),
                List.of(
                        agreed("Baru", AgreedAction.TAMBAH, null, false),
                        agreed("Lama", AgreedAction.HAPUS, null, false)),
                null);
        assertEquals(
                Set.of("agreements[0].kategori", "agreements[0].notExcluded"),
                missing(refused(422, () -> steps.close(call(id, Role.KOORDINATOR), null))));
        assertEquals(
                Set.of("agreements[1].judul", "agreements[1].action", "agreements[1].kategori"),
                missing(
                        refused(
                                422,
                                () ->
                                        steps.writeMinutes(
                                                call(id, Role.PRANATA_HUMAS),
                                                List.of("Sekretariat"),
                                                List.of(
                                                        agreed(
                                                                "Baru",
                                                                AgreedAction.TAMBAH,
                                                                "BERKALA",
                                                                true),
                                                        new Preparations.Proposed(
                                                                "Sekretariat",
                                                                " ",
                                                                null,
                                                                "RAHASIA",
                                                                false)),
                                                null))));
    }

    @Test
    void asksWhoIsMeantWhereSeveralHoldTheRole() {
        Account second = desk.office().person("subkoordinator-2", Role.SUBKOORDINATOR);
        CycleId id = desk.aCycle().atStep(2);
        assertEquals(
                Set.of("assignee"),
                missing(refused(422, () -> steps.assign(call(id, Role.KOORDINATOR), null, null))));
        String stranger = desk.account(Role.PRANATA_HUMAS).username();
        assertEquals(
                Set.of("assignee"),
                missing(
                        refused(
                                422,
                                () -> steps.assign(call(id, Role.KOORDINATOR), stranger, null))));
        steps.assign(call(id, Role.KOORDINATOR), second.username(), null);
        Move.Assigned assigned =
                assertInstanceOf(Move.Assigned.class, desk.cycle(id).deeds().getLast().move());
        assertEquals(second.person().value(), assigned.assignee());
    }

    @Test
    void answersForTheUnitsOfThePersonAlone() {
        List<String> units = desk.office().room().units().names();
        desk.office()
                .room()
                .units()
                .assign(
                        desk.account(Role.KOORDINATOR).person(),
                        desk.account(Role.UNIT_TEKNIS).person(),
                        List.of(units.getFirst()),
                        "uji");
        CycleId id = invited(Duration.ZERO, units.getFirst(), units.getLast());
        refused(
                403,
                () ->
                        steps.answer(
                                call(id, Role.UNIT_TEKNIS),
                                units.getLast(),
                                UnitAnswer.NIHIL,
                                null));
        steps.answer(call(id, Role.UNIT_TEKNIS), units.getFirst(), UnitAnswer.ADA, null);
    }

    @Test
    void namesTheWrongStepBeforeWhatIsMissing() {
        CycleId id = desk.aCycle().atStep(5);
        refused(409, () -> steps.close(call(id, Role.KOORDINATOR), null));
        refused(409, () -> steps.answer(call(id, Role.UNIT_TEKNIS), null, null, null));
        refused(409, () -> steps.assign(call(id, Role.KOORDINATOR), "siapa", null));
        refused(409, () -> receive(id));
    }

    private CycleId invited(Duration ahead, String... units) {
        CycleId id = desk.aCycle().atStep(3);
        steps.assignPreparation(call(id, Role.SUBKOORDINATOR), null, null);
        String at = desk.clock().instant().plus(ahead).toString();
        steps.invite(
                call(id, Role.PRANATA_HUMAS),
                new Meeting(at, "Ruang rapat", "Pembaruan"),
                List.of(units),
                null);
        return id;
    }

    private static Preparations.Proposed agreed(
            String title, AgreedAction action, @Nullable String category, boolean notExcluded) {
        return new Preparations.Proposed("Sekretariat", title, action, category, notExcluded);
    }

    private void receive(CycleId id) {
        desk.sop().dispositions().receive(id, null, desk.actor(Role.SESDITJEN), null);
    }

    private void dispose(
            CycleId id,
            @Nullable String instruction,
            @Nullable String evaluation,
            List<String> to) {
        desk.sop()
                .dispositions()
                .dispose(id, null, desk.actor(Role.SESDITJEN), instruction, evaluation, to);
    }

    private CycleState state(CycleId id) {
        return desk.cycle(id).cycle().state();
    }

    private Preparations.Call call(CycleId id, Role role) {
        return new Preparations.Call(id, null, desk.actor(role));
    }

    private Verification verify() {
        return new ChainVerifier(data, desk.office().database(), desk.office().audit()).verify();
    }

    private static Set<String> missing(ProblemException refusal) {
        return refusal.problem().violations().stream()
                .map(Violation::field)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
