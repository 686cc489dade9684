package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.YES;
import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.entry;
import static id.go.esdm.gatrik.kiosk.admin.publishing.PublisherTest.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.sop.Actor;
import id.go.esdm.gatrik.kiosk.admin.sop.Bundle;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycle;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleState;
import id.go.esdm.gatrik.kiosk.admin.sop.Preparations;
import id.go.esdm.gatrik.kiosk.admin.sop.Reviews.Consent;
import id.go.esdm.gatrik.kiosk.admin.sop.Reviews.NotaDinasNumber;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.Approval;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Steps 6 to 8 as their people would attack them. */
class ReviewsTest {
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
    void namesEverythingThatASubmissionLacks() {
        Entry bare = Entry.builder(new EntryId("B"), "Tanpa isi", Category.BERKALA).build();
        CycleId id = desk.aCycle().with(entry("A")).atStep(5);
        desk.put(id, Role.PRANATA_KOMPUTER, bare);
        desk.sop()
                .preparations()
                .enter(new Preparations.Call(id, null, desk.actor(Role.PRANATA_KOMPUTER)), null);
        ProblemException refusal = refused(422, () -> submit(id));
        assertEquals(Set.of("papers", "entries.B"), fields(refusal));
        assertEquals(CycleState.PENYUSUNAN, state(id));
    }

    @Test
    void signsExactlyWhatTheContractSays() {
        CycleId id = desk.aCycle().atStep(7);
        endorse(id);
        Cycle.KoordinatorReview review =
                assertInstanceOf(Cycle.KoordinatorReview.class, desk.cycle(id).cycle());
        Bundle bundle = review.bundle();
        Approval paraf = review.paraf();
        byte[] message =
                ("kiosk-approval-1\n"
                                + id
                                + "\n7\n-\n"
                                + bundle.content().sha256()
                                + "\n"
                                + bundle.konsep()
                                + "\n2026-11-22T03:04:05Z\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(
                Ed25519.verify(
                        Ed25519.decode(paraf.key()),
                        message,
                        Base64.getDecoder().decode(paraf.signature())));
    }

    @Test
    void listsEverythingThatAReviewerForgot() {
        CycleId id = desk.aCycle().atStep(8);
        ProblemException refusal =
                refused(422, () -> agree(id, new Consent(null, false, ""), null));
        assertEquals(
                Set.of(
                        "approve",
                        "notExcluded",
                        "password",
                        "notaDinas.number",
                        "notaDinas.date",
                        "papers"),
                fields(refusal));
        desk.paper(id, Role.KOORDINATOR, PaperKind.NOTA_DINAS, "Nota Dinas");
        ProblemException date =
                refused(422, () -> agree(id, YES, new NotaDinasNumber("1", "22-11-2026")));
        assertEquals(Set.of("notaDinas.date"), fields(date));
        NotaDinasNumber hidden = new NotaDinasNumber("ND\u0000\u202e1", "+999999999-12-31");
        ProblemException unprintable = refused(422, () -> agree(id, YES, hidden));
        assertEquals(Set.of("notaDinas.number", "notaDinas.date"), fields(unprintable));
        assertEquals(CycleState.TELAAH_KOORDINATOR, state(id));
    }

    @Test
    void takesNoApprovalWithAnotherPassword() {
        CycleId id = desk.aCycle().atStep(7);
        Consent guess = new Consent(true, true, "bukan-sandi-saya");
        refused(403, () -> endorse(id, desk.actor(Role.SUBKOORDINATOR), guess));
        assertEquals(CycleState.TELAAH_SUBKOOR, state(id));
    }

    @Test
    void letsNobodyReviewWhatTheyWrote() {
        CycleId entries = desk.aCycle().atStep(7);
        refused(403, () -> endorse(entries, as(Role.PRANATA_KOMPUTER, Role.SUBKOORDINATOR), YES));
        refused(403, () -> endorse(entries, as(Role.PRANATA_HUMAS, Role.SUBKOORDINATOR), YES));
        endorse(entries);
        desk.paper(entries, Role.KOORDINATOR, PaperKind.NOTA_DINAS, "Nota Dinas");
        refused(403, () -> agree(entries, as(Role.PRANATA_KOMPUTER, Role.KOORDINATOR)));
        assertEquals(CycleState.TELAAH_KOORDINATOR, state(entries));
    }

    @Test
    void letsNobodyApproveAtBothSteps() {
        CycleId id = desk.aCycle().atStep(8);
        desk.paper(id, Role.KOORDINATOR, PaperKind.NOTA_DINAS, "Nota Dinas");
        refused(403, () -> agree(id, as(Role.SUBKOORDINATOR, Role.KOORDINATOR)));
    }

    @Test
    void takesNoSignatureOfAKeyThatIsNotOnTheRoster() {
        CycleId id = desk.aCycle().atStep(7);
        Account newcomer = desk.office().newcomer("baru", Role.SUBKOORDINATOR);
        desk.office()
                .people()
                .setPassword("baru", Office.initial(), Office.password(), Office.ADDRESS);
        refused(403, () -> endorse(id, Actor.of(newcomer, Office.ADDRESS), YES));
    }

    @Test
    void keepsTheFrozenBundleFromBeingEdited() {
        CycleId id = desk.aCycle().atStep(8);
        refused(409, () -> desk.put(id, Role.PRANATA_KOMPUTER, entry("Z")));
        refused(409, () -> desk.remove(id, Role.PRANATA_HUMAS, "DJK-001"));
        refused(409, () -> desk.put(id, Role.SUBKOORDINATOR, entry("Z")));
        refused(
                409,
                () -> desk.paper(id, Role.PRANATA_HUMAS, PaperKind.KONSEP_NOTA_DINAS, "Tukar"));
    }

    @Test
    void voidsApprovalsWithAReturnAndSignsTheNewDigests() {
        CycleId id = desk.aCycle().with(entry("A")).atStep(8);
        Bundle before = bundle(id);
        sendBack(id, 8, Role.KOORDINATOR);
        assertEquals(CycleState.PERBAIKAN_SUBKOOR, state(id));
        sendBack(id, 7, Role.SUBKOORDINATOR);
        desk.put(id, Role.PRANATA_KOMPUTER, entry("A", "Judul yang diperbaiki"));
        submit(id);
        Bundle after = bundle(id);
        assertNotEquals(before.content(), after.content());
        assertInstanceOf(Cycle.SubkoordinatorReview.class, desk.cycle(id).cycle());
        refused(409, () -> agree(id, YES, Desk.NOTA));
    }

    @Test
    void letsTheSubkoordinatorCorrectHimselfAfterStepEightOnly() {
        CycleId id = desk.aCycle().with(entry("A")).atStep(8);
        sendBack(id, 8, Role.KOORDINATOR);
        refused(403, () -> desk.put(id, Role.PRANATA_KOMPUTER, entry("A", "Diam-diam")));
        desk.put(id, Role.SUBKOORDINATOR, entry("A", "Diperbaiki Subkoordinator"));
        endorse(id);
        assertEquals(CycleState.TELAAH_KOORDINATOR, state(id));
        desk.paper(id, Role.KOORDINATOR, PaperKind.NOTA_DINAS, "Nota Dinas");
        agree(id, YES, Desk.NOTA);
        assertEquals(1, desk.publish(id).edition());
    }

    @Test
    void forbidsHimToReviewHisOwnWordsOnceTheyCameRoundAgain() {
        CycleId id = desk.aCycle().with(entry("A")).atStep(8);
        sendBack(id, 8, Role.KOORDINATOR);
        desk.put(id, Role.SUBKOORDINATOR, entry("A", "Diperbaiki Subkoordinator"));
        sendBack(id, 7, Role.SUBKOORDINATOR);
        submit(id);
        refused(403, () -> endorse(id));
    }

    @Test
    void refusesEveryMoveOutOfItsStep() {
        CycleId id = desk.aCycle().atStep(6);
        refused(409, () -> endorse(id));
        refused(409, () -> agree(id, YES, Desk.NOTA));
        refused(409, () -> sendBack(id, 7, Role.SUBKOORDINATOR));
        refused(409, () -> sendBack(id, 8, Role.KOORDINATOR));
        refused(409, () -> desk.publish(id));
        submit(id);
        refused(409, () -> submit(id));
        endorse(id);
        refused(409, () -> endorse(id));
        refused(409, () -> sendBack(id, 7, Role.SUBKOORDINATOR));
    }

    @Test
    void wantsAReasonForAReturn() {
        CycleId id = desk.aCycle().atStep(7);
        refused(
                422,
                () ->
                        desk.sop()
                                .reviews()
                                .sendBack(
                                        id,
                                        null,
                                        desk.actor(Role.SUBKOORDINATOR),
                                        7,
                                        "  ",
                                        List.of()));
    }

    @Test
    void changesNothingPublicWhenACycleIsCancelled() {
        desk.edition(entry("A"));
        CycleId id = desk.aCycle().with(entry("A", "Baru")).atStep8p();
        CycleId other = desk.aCycle().with(entry("B")).atStep(5);
        refused(409, () -> desk.put(other, Role.PRANATA_KOMPUTER, entry("A", "Lain")));
        cancel(id);
        assertEquals(CycleState.DIBATALKAN, state(id));
        refused(409, () -> desk.publish(id));
        refused(409, () -> cancel(id));
        assertEquals(1, desk.publishing().publications().list().size());
        desk.put(other, Role.PRANATA_KOMPUTER, entry("A", "Lain"));
    }

    @Test
    void doesNotCancelWhatIsPublished() {
        CycleId id = desk.aCycle().atStep8p();
        desk.publish(id);
        refused(409, () -> cancel(id));
    }

    private void cancel(CycleId id) {
        desk.sop().cancellations().cancel(id, null, desk.actor(Role.KOORDINATOR), "Batal");
    }

    private void submit(CycleId id) {
        desk.sop().submissions().submit(id, null, desk.actor(Role.PRANATA_HUMAS), null);
    }

    private void endorse(CycleId id) {
        endorse(id, desk.actor(Role.SUBKOORDINATOR), YES);
    }

    private void endorse(CycleId id, Actor actor, Consent consent) {
        desk.sop().reviews().endorse(id, null, actor, consent);
    }

    private void agree(CycleId id, Consent consent, @Nullable NotaDinasNumber number) {
        desk.sop().reviews().agree(id, null, desk.actor(Role.KOORDINATOR), consent, number);
    }

    private void agree(CycleId id, Actor actor) {
        desk.sop().reviews().agree(id, null, actor, YES, Desk.NOTA);
    }

    private void sendBack(CycleId id, int step, Role role) {
        desk.sop().reviews().sendBack(id, null, desk.actor(role), step, "Lengkapi", List.of());
    }

    /** A person who has changed roles since. */
    private Actor as(Role person, Role now) {
        return new Actor(desk.account(person).person(), now, Office.ADDRESS);
    }

    private CycleState state(CycleId id) {
        return desk.cycle(id).cycle().state();
    }

    private Bundle bundle(CycleId id) {
        CycleHistory history = desk.cycle(id);
        return assertInstanceOf(Cycle.UnderReview.class, history.cycle()).bundle();
    }

    private static Set<String> fields(ProblemException refusal) {
        return refusal.problem().violations().stream()
                .map(Violation::field)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
