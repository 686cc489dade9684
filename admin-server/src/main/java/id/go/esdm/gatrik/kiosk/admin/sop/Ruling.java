package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.edition.Approval;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody decided over a publication, as the log and the laporan tell it.
 *
 * @param step 7 or 8; 0 for a withdrawal
 * @param round of the review, from 1
 * @param role in which the person decided
 * @param reason of a return or a withdrawal; null for a yes
 */
public record Ruling(
        int step,
        Outcome outcome,
        int round,
        Role role,
        PersonId person,
        Instant at,
        @Nullable String reason) {
    /** What was decided. */
    public enum Outcome {
        /** T7y and T8y. */
        APPROVED("Disetujui"),
        /** T7y': corrected by the reviewer himself, and given on. */
        CORRECTED("Diperbaiki dan disetujui"),
        /** T7t, T8t and T7t'. */
        RETURNED("Dikembalikan"),
        /** T8r: another edition went live first. */
        VOIDED("Gugur"),
        /** Entries hidden at once. */
        WITHDRAWN("Ditarik");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** The outcome in Indonesian. */
        public String words() {
            return words;
        }
    }

    /** The rulings of a cycle, in the order in which they fell. */
    public static List<Ruling> of(List<Deed> deeds) {
        List<Ruling> rulings = new ArrayList<>();
        int round = 1;
        for (Deed deed : deeds) {
            switch (deed.move()) {
                case Move.Endorsed _ -> rulings.add(yes(7, Outcome.APPROVED, round, deed));
                case Move.Corrected _ -> rulings.add(yes(7, Outcome.CORRECTED, round, deed));
                case Move.Agreed _ -> rulings.add(yes(8, Outcome.APPROVED, round, deed));
                case Move.Returned(var correction) ->
                        rulings.add(
                                no(
                                        correction.step(),
                                        Outcome.RETURNED,
                                        round++,
                                        deed,
                                        correction.reason()));
                case Move.BaseMoved(int edition) ->
                        rulings.add(
                                no(
                                        8,
                                        Outcome.VOIDED,
                                        round++,
                                        deed,
                                        "Edisi " + edition + " tayang lebih dahulu."));
                case Move _ -> {}
            }
        }
        return rulings;
    }

    /** The one ruling of a withdrawal. */
    public static List<Ruling> of(List<Approval> approvals, @Nullable String reason) {
        return approvals.stream()
                .map(approval ->
                        new Ruling(
                                approval.step(),
                                Outcome.WITHDRAWN,
                                1,
                                Role.valueOf(approval.role()),
                                new PersonId(approval.person()),
                                approval.at(),
                                reason))
                .toList();
    }

    private static Ruling yes(int step, Outcome outcome, int round, Deed deed) {
        return new Ruling(step, outcome, round, deed.role(), deed.by(), deed.at(), null);
    }

    private static Ruling no(int step, Outcome outcome, int round, Deed deed, String reason) {
        return new Ruling(step, outcome, round, deed.role(), deed.by(), deed.at(), reason);
    }
}
