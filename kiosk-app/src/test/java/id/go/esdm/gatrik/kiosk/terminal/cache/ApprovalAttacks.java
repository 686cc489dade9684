package id.go.esdm.gatrik.kiosk.terminal.cache;

import static id.go.esdm.gatrik.kiosk.terminal.cache.Attack.badEdition2;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Approval;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.edition.Roster;
import id.go.esdm.gatrik.kiosk.terminal.cache.Office.Person;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** SOP steps 7 and 8: a lying server has its own key, but no reviewer's. */
final class ApprovalAttacks {
    private static final Person SUB = Office.SUBKOORDINATOR;
    private static final Person KOOR = Office.KOORDINATOR;
    private static final Person SUB_AS_KOORDINATOR = new Person(SUB.id(), "KOORDINATOR");
    private static final Person STRANGER = new Person("p-stranger", "KOORDINATOR");

    private ApprovalAttacks() {}

    static List<Attack> all() {
        return List.of(
                badEdition2(
                        "no-approval",
                        "the server publishes by itself",
                        new EditionProblem.ApprovalMissing(7),
                        genuine -> genuine.after(1).approvals(List.of())),
                badEdition2(
                        "missing-approval",
                        "the Koordinator has not approved",
                        new EditionProblem.ApprovalMissing(8),
                        genuine -> {
                            EditionDraft draft = genuine.after(1);
                            return draft.approvals(List.of(draft.approval(7, SUB)));
                        }),
                badEdition2(
                        "swapped-approvals",
                        "both have approved, in the wrong order",
                        new EditionProblem.ApprovalMissing(7),
                        genuine -> {
                            EditionDraft draft = genuine.after(1);
                            return draft.approvals(
                                    List.of(draft.approval(8, KOOR), draft.approval(7, SUB)));
                        }),
                badEdition2(
                        "swapped-signatures",
                        "each approval carries the other's signature",
                        new EditionProblem.ApprovalNotSigned(7),
                        genuine -> {
                            EditionDraft draft = genuine.after(1);
                            Approval seventh = draft.approval(7, SUB);
                            Approval eighth = draft.approval(8, KOOR);
                            return draft.approvals(
                                    List.of(
                                            signed(seventh, eighth.signature()),
                                            signed(eighth, seventh.signature())));
                        }),
                badEdition2(
                        "one-person-twice",
                        "one person holds both roles and approves twice",
                        new EditionProblem.SamePersonTwice(SUB.id()),
                        genuine -> {
                            EditionDraft draft =
                                    genuine.after(1).roster(rosterWith(SUB_AS_KOORDINATOR));
                            return draft.approvals(
                                    List.of(
                                            draft.approval(7, SUB),
                                            draft.approval(8, SUB_AS_KOORDINATOR)));
                        }),
                badEdition2(
                        "approver-no-longer-on-the-roster",
                        "the Koordinator had left the day before approving",
                        new EditionProblem.ApproverNotOnRoster(8, KOOR.id()),
                        genuine -> {
                            EditionDraft draft = genuine.after(1);
                            Instant left = draft.approvedAt().minus(Duration.ofDays(1));
                            return draft.roster(
                                    Office.roster(
                                            2,
                                            List.of(
                                                    SUB.member(Office.OPENED, null),
                                                    KOOR.member(Office.OPENED, left))));
                        }),
                badEdition2(
                        "approver-not-yet-on-the-roster",
                        "the Koordinator came the day after approving",
                        new EditionProblem.ApproverNotOnRoster(8, KOOR.id()),
                        genuine -> {
                            EditionDraft draft = genuine.after(1);
                            Instant came = draft.approvedAt().plus(Duration.ofDays(1));
                            return draft.roster(
                                    Office.roster(
                                            2,
                                            List.of(
                                                    SUB.member(Office.OPENED, null),
                                                    KOOR.member(came, null))));
                        }),
                badEdition2(
                        "approver-never-on-the-roster",
                        "a stranger approves as Koordinator",
                        new EditionProblem.ApproverNotOnRoster(8, STRANGER.id()),
                        genuine -> {
                            EditionDraft draft = genuine.after(1);
                            return draft.approvals(
                                    List.of(draft.approval(7, SUB), draft.approval(8, STRANGER)));
                        }),
                badEdition2(
                        "wrong-role",
                        "the Koordinator approves step 7 too, as Koordinator",
                        new EditionProblem.ApproverNotOnRoster(7, KOOR.id()),
                        genuine -> {
                            EditionDraft draft = genuine.after(1);
                            return draft.approvals(
                                    List.of(draft.approval(7, KOOR), draft.approval(8, SUB)));
                        }),
                badEdition2(
                        "reviewer-impersonated",
                        "the Koordinator's name and key, a stranger's signature",
                        new EditionProblem.ApprovalNotSigned(8),
                        genuine -> {
                            EditionDraft draft = genuine.after(1);
                            return draft.approvals(
                                    List.of(
                                            draft.approval(7, SUB),
                                            draft.approval(
                                                    8,
                                                    KOOR,
                                                    Office.STRANGER.getPrivate(),
                                                    draft.approvedAt())));
                        }),
                badEdition2(
                        "approved-after-publication",
                        "the Koordinator approved a day after it was published",
                        new EditionProblem.ApprovalTooLate(8),
                        genuine -> {
                            EditionDraft draft = genuine.after(1);
                            Instant late = draft.approvedAt().plus(Duration.ofDays(1));
                            return draft.approvals(
                                    List.of(
                                            draft.approval(7, SUB),
                                            draft.approval(
                                                    8, KOOR, KOOR.key().getPrivate(), late)));
                        }),
                badEdition2(
                        "content-nobody-approved",
                        "genuine approvals, with an entry slipped in afterwards",
                        new EditionProblem.ApprovalNotSigned(7),
                        genuine -> {
                            List<Entry> more = new ArrayList<>(Sample.entries(2));
                            more.add(Sample.entry("DJK-999", "Yang tidak pernah disetujui"));
                            return genuine.after(1, more)
                                    .approvals(genuine.after(1).manifest().approvals());
                        }),
                badEdition2(
                        "approvals-for-another-place-in-the-chain",
                        "the same content, approved after another edition",
                        new EditionProblem.ApprovalNotSigned(7),
                        genuine ->
                                genuine.after(1)
                                        .approvals(
                                                EditionDraft.edition(2)
                                                        .after(Sha256.of("elsewhere"))
                                                        .manifest()
                                                        .approvals())));
    }

    private static Roster rosterWith(Person third) {
        return Office.roster(
                2, List.of(SUB.member(Office.OPENED, null), third.member(Office.OPENED, null)));
    }

    private static Approval signed(Approval approval, String signature) {
        return new Approval(
                approval.step(),
                approval.role(),
                approval.person(),
                approval.at(),
                approval.key(),
                signature);
    }
}
