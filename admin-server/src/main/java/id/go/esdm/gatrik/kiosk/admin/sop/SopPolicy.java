package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what: the duties that no one person may join (I9), and who may write in which state.
 * Each rule answers the Indonesian objection, or nothing where there is none. Pure.
 */
public final class SopPolicy {
    private SopPolicy() {}

    /** T7y: the Subkoordinator reviews what others wrote. */
    static Optional<String> objectionToReview(PersonId reviewer, Bundle bundle) {
        return authorObjection(reviewer, bundle.authors());
    }

    /**
     * T7y': the one exception of I9. What the Subkoordinator corrects himself after step 8 is shown to
     * the Koordinator as a difference; what he wrote before that stays forbidden.
     */
    static Optional<String> objectionToCorrection(PersonId reviewer, Set<PersonId> submitters) {
        return authorObjection(reviewer, submitters);
    }

    /** T8y: another person than at step 7, and no author. */
    static Optional<String> objectionToAgreement(
            PersonId reviewer, Cycle.KoordinatorReview review) {
        if (review.paraf().person().equals(reviewer.value())) {
            return Optional.of(
                    "Anda yang menyetujui pada langkah 7, jadi langkah 8 harus disetujui orang"
                            + " lain. Minta Koordinator lain menelaahnya, atau kembalikan.");
        }
        return authorObjection(reviewer, review.bundle().authors());
    }

    /** T8p: whoever approved does not publish. */
    public static Optional<String> objectionToPublication(PersonId publisher, Agreement agreement) {
        boolean approved =
                agreement.approval().person().equals(publisher.value())
                        || agreement.paraf().person().equals(publisher.value());
        return approved
                ? Optional.of(
                        "Anda ikut menyetujui bahan ini, jadi harus diterbitkan orang lain. Minta"
                                + " Pranata Humas lain menerbitkannya.")
                : Optional.empty();
    }

    /** Who may edit the draft's entries in this state; nobody while it is frozen. */
    static Set<Role> editors(Cycle cycle) {
        return switch (cycle) {
            case Cycle.Drafting _, Cycle.Drafted _, Cycle.HumasRework _ ->
                    EnumSet.of(Role.PRANATA_KOMPUTER, Role.PRANATA_HUMAS);
            case Cycle.SubkoordinatorRework _ -> EnumSet.of(Role.SUBKOORDINATOR);
            case Cycle.Directed _,
                    Cycle.Assigned _,
                    Cycle.Invited _,
                    Cycle.UnderReview _,
                    Cycle.Published _,
                    Cycle.Nil _,
                    Cycle.Archived _,
                    Cycle.Cancelled _ ->
                    EnumSet.noneOf(Role.class);
        };
    }

    /** Who may ever hand in a paper of that kind. */
    static Set<Role> writers(PaperKind kind) {
        return switch (kind) {
            case ARAHAN, REGULASI ->
                    EnumSet.of(Role.SESDITJEN, Role.KOORDINATOR, Role.PRANATA_HUMAS);
            case UNDANGAN, NOTULA -> EnumSet.of(Role.PRANATA_HUMAS, Role.SUBKOORDINATOR);
            case KONSEP_NOTA_DINAS -> EnumSet.of(Role.PRANATA_HUMAS, Role.SUBKOORDINATOR);
            case NOTA_DINAS -> EnumSet.of(Role.PRANATA_HUMAS, Role.KOORDINATOR);
            case DISPOSISI -> EnumSet.of(Role.SESDITJEN);
            case LAMPIRAN ->
                    EnumSet.of(
                            Role.UNIT_TEKNIS,
                            Role.PRANATA_KOMPUTER,
                            Role.PRANATA_HUMAS,
                            Role.SUBKOORDINATOR,
                            Role.KOORDINATOR);
        };
    }

    /** Whether a paper of that kind may be handed in, in this state, by this role. */
    static boolean accepts(Cycle cycle, PaperKind kind, Role role) {
        return switch (kind) {
            // The konsep is part of the frozen bundle: it changes only where the entries may
            // change.
            case KONSEP_NOTA_DINAS ->
                    switch (cycle) {
                        case Cycle.Drafting _, Cycle.Drafted _, Cycle.HumasRework _ ->
                                role == Role.PRANATA_HUMAS;
                        case Cycle.SubkoordinatorRework _ -> role == Role.SUBKOORDINATOR;
                        case Cycle.Directed _,
                                Cycle.Assigned _,
                                Cycle.Invited _,
                                Cycle.UnderReview _,
                                Cycle.Published _,
                                Cycle.Nil _,
                                Cycle.Archived _,
                                Cycle.Cancelled _ ->
                                false;
                    };
            // Its digest goes into the manifest with T8y; a later one could not.
            case NOTA_DINAS -> cycle instanceof Cycle.KoordinatorReview;
            case ARAHAN, REGULASI, UNDANGAN, NOTULA, DISPOSISI, LAMPIRAN ->
                    !(cycle instanceof Cycle.Cancelled || cycle instanceof Cycle.Archived);
        };
    }

    /** Whose turn it is. */
    public static Set<Role> awaited(Cycle cycle) {
        return switch (cycle) {
            case Cycle.Directed _ -> EnumSet.of(Role.KOORDINATOR);
            case Cycle.Assigned _ -> EnumSet.of(Role.SUBKOORDINATOR, Role.PRANATA_HUMAS);
            case Cycle.Invited _ -> EnumSet.of(Role.KOORDINATOR, Role.SUBKOORDINATOR);
            case Cycle.Drafting _ -> EnumSet.of(Role.PRANATA_KOMPUTER);
            case Cycle.Drafted _, Cycle.HumasRework _ -> EnumSet.of(Role.PRANATA_HUMAS);
            case Cycle.SubkoordinatorReview _, Cycle.SubkoordinatorRework _ ->
                    EnumSet.of(Role.SUBKOORDINATOR);
            case Cycle.KoordinatorReview _ -> EnumSet.of(Role.KOORDINATOR);
            case Cycle.Reported reported -> awaitedPastTheFork(reported);
            case Cycle.Archived _, Cycle.Cancelled _ -> EnumSet.noneOf(Role.class);
        };
    }

    private static Set<Role> awaitedPastTheFork(Cycle.Reported cycle) {
        Set<Role> awaited = EnumSet.noneOf(Role.class);
        if (!cycle.isContentDone()) {
            awaited.add(Role.PRANATA_HUMAS);
        }
        if (!(cycle.report() instanceof Report.Disposed)) {
            awaited.add(Role.SESDITJEN);
        }
        return awaited;
    }

    private static Optional<String> authorObjection(PersonId reviewer, Set<PersonId> authors) {
        return authors.contains(reviewer)
                ? Optional.of(
                        "Anda ikut menyusun bahan ini, jadi harus ditelaah orang lain. Minta"
                                + " penelaah lain menelaahnya, atau kembalikan.")
                : Optional.empty();
    }
}
