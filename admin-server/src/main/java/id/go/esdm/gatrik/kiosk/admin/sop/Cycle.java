package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Approval;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One run of the SOP, as the state it is in. Only a legal move has a method; {@link Transitions}
 * is the table of them. Immutable.
 */
public sealed interface Cycle {
    /** What every state knows. */
    CycleHead head();

    /** The model's name of this state. */
    CycleState state();

    /** The SOP step that is next, 2 to 9. */
    int step();

    /** What was published, however long ago; empty where nothing was. */
    default Optional<Published> publication() {
        return switch (this) {
            case Published published -> Optional.of(published);
            case Archived(_, Published published, _) -> Optional.of(published);
            case Cycle _ -> Optional.empty();
        };
    }

    /** States that may still be cancelled: nothing public has come of them. */
    sealed interface Open extends Cycle {
        /** Tx. */
        default Cancelled cancelled(Deed deed, String reason) {
            return new Cancelled(head().after(deed), reason, state());
        }
    }

    /** States in which the bundle is frozen under review, on a certain base. */
    sealed interface UnderReview extends Open {
        Bundle bundle();

        /** T8r: back to rework, whoever had approved. */
        default HumasRework baseMoved(Deed deed, Move.BaseMoved moved) {
            return new HumasRework(
                    head().nextRound(deed), new ReworkReason.NewBase(moved.edition()));
        }
    }

    /** States past 8-Ya, in which the report goes its way beside the publication (A9). */
    sealed interface Reported extends Cycle {
        Agreement agreement();

        Report report();

        /** The same with the report further on its way. */
        Reported reporting(CycleHead after, Report report);

        /** Whether the content's half is done. */
        boolean isContentDone();

        /** T9a, where the report is still on its way. */
        default Optional<Reported> received(Deed deed) {
            return report() instanceof Report.Sent(Instant sent)
                    ? Optional.of(
                            reporting(head().noting(deed), new Report.Received(sent, deed.at())))
                    : Optional.empty();
        }

        /** T9b, where it was received. */
        default Optional<Reported> disposed(Deed deed, Disposition disposition) {
            return report() instanceof Report.Received(Instant sent, Instant received)
                    ? Optional.of(
                            reporting(
                                    head().noting(deed),
                                    new Report.Disposed(sent, received, deed.at(), disposition)))
                    : Optional.empty();
        }

        /** T9c, where both halves are done. */
        default Optional<Archived> archived(Deed deed, Sha256 record) {
            return isJoined()
                    ? Optional.of(new Archived(head().after(deed), this, record))
                    : Optional.empty();
        }

        /** Whether nothing is left but to archive. */
        default boolean isJoined() {
            return isContentDone() && report() instanceof Report.Disposed;
        }
    }

    /** States in which konsep and entries may be edited. */
    sealed interface Editable extends Open {}

    /** States from which step 6 submits: T6 and T6'. */
    sealed interface Submittable extends Editable {
        /** To the Subkoordinator, with the bundle frozen. */
        default SubkoordinatorReview submitted(Deed deed, Bundle bundle) {
            return new SubkoordinatorReview(head().after(deed), bundle);
        }
    }

    record Directed(CycleHead head) implements Open {
        Assigned assigned(Deed deed) {
            return new Assigned(head.after(deed));
        }

        @Override
        public CycleState state() {
            return CycleState.DIARAHKAN;
        }

        @Override
        public int step() {
            return 2;
        }
    }

    record Assigned(CycleHead head) implements Open {
        Assigned noted(Deed deed) {
            return new Assigned(head.noting(deed));
        }

        Invited invited(Deed deed) {
            return new Invited(head.after(deed));
        }

        @Override
        public CycleState state() {
            return CycleState.DITUGASKAN;
        }

        @Override
        public int step() {
            return 3;
        }
    }

    record Invited(CycleHead head) implements Open {
        Invited noted(Deed deed) {
            return new Invited(head.noting(deed));
        }

        Drafting met(Deed deed) {
            return new Drafting(head.after(deed));
        }

        @Override
        public CycleState state() {
            return CycleState.UNDANGAN_TERBIT;
        }

        @Override
        public int step() {
            return 4;
        }
    }

    record Drafting(CycleHead head) implements Editable {
        Drafted entered(Deed deed) {
            return new Drafted(head.after(deed));
        }

        @Override
        public CycleState state() {
            return CycleState.PENYUSUNAN;
        }

        @Override
        public int step() {
            return 5;
        }
    }

    record Drafted(CycleHead head) implements Submittable {
        @Override
        public CycleState state() {
            return CycleState.PENYUSUNAN;
        }

        @Override
        public int step() {
            return 6;
        }
    }

    record SubkoordinatorReview(CycleHead head, Bundle bundle) implements UnderReview {
        KoordinatorReview endorsed(Deed deed, Approval paraf) {
            return new KoordinatorReview(head.after(deed), bundle, paraf, bundle.authors());
        }

        HumasRework returned(Deed deed, Correction correction) {
            return new HumasRework(head.nextRound(deed), new ReworkReason.Corrected(correction));
        }

        @Override
        public CycleState state() {
            return CycleState.TELAAH_SUBKOOR;
        }

        @Override
        public int step() {
            return 7;
        }
    }

    record HumasRework(CycleHead head, ReworkReason reason) implements Submittable {
        HumasRework noted(Deed deed) {
            return new HumasRework(head.noting(deed), reason);
        }

        @Override
        public CycleState state() {
            return CycleState.PERBAIKAN_HUMAS;
        }

        @Override
        public int step() {
            return 6;
        }
    }

    /**
     * Before the Koordinator, with the Subkoordinator's paraf.
     *
     * @param submitters the authors when it was submitted at step 6: the Subkoordinator's own
     *     correction (T7y') may add himself to the bundle's authors, never to these
     */
    record KoordinatorReview(
            CycleHead head, Bundle bundle, Approval paraf, Set<PersonId> submitters)
            implements UnderReview {
        Cycle agreed(Deed deed, Approval approval, NotaDinas notaDinas) {
            Agreement agreement = new Agreement(bundle, paraf, approval, notaDinas);
            return bundle.isNil()
                    ? new Nil(head.after(deed), agreement, new Report.Sent(deed.at()))
                    : new AwaitingPublication(
                            head.after(deed), agreement, new Report.Sent(deed.at()));
        }

        SubkoordinatorRework returned(Deed deed, Correction correction) {
            return new SubkoordinatorRework(head.nextRound(deed), correction, submitters);
        }

        @Override
        public CycleState state() {
            return CycleState.TELAAH_KOORDINATOR;
        }

        @Override
        public int step() {
            return 8;
        }
    }

    record SubkoordinatorRework(CycleHead head, Correction correction, Set<PersonId> submitters)
            implements Editable {
        KoordinatorReview corrected(Deed deed, Bundle bundle, Approval paraf) {
            return new KoordinatorReview(head.after(deed), bundle, paraf, submitters);
        }

        HumasRework passedDown(Deed deed, Correction down) {
            return new HumasRework(head.nextRound(deed), new ReworkReason.Corrected(down));
        }

        @Override
        public CycleState state() {
            return CycleState.PERBAIKAN_SUBKOOR;
        }

        @Override
        public int step() {
            return 7;
        }
    }

    /** Past 8-Ya: a Pranata Humas may publish. */
    record AwaitingPublication(CycleHead head, Agreement agreement, Report report)
            implements UnderReview, Reported {
        Published published(Deed deed, int edition) {
            return new Published(head.after(deed), agreement, edition, deed.by(), report);
        }

        @Override
        public AwaitingPublication reporting(CycleHead after, Report report) {
            return new AwaitingPublication(after, agreement, report);
        }

        @Override
        public boolean isContentDone() {
            return false;
        }

        @Override
        public Bundle bundle() {
            return agreement.bundle();
        }

        @Override
        public CycleState state() {
            return CycleState.MENUNGGU_TERBIT;
        }

        @Override
        public int step() {
            return 8;
        }
    }

    /** On the kiosk; the report may still be under way. */
    record Published(
            CycleHead head, Agreement agreement, int edition, PersonId publisher, Report report)
            implements Reported {
        @Override
        public Published reporting(CycleHead after, Report report) {
            return new Published(after, agreement, edition, publisher, report);
        }

        @Override
        public boolean isContentDone() {
            return true;
        }

        @Override
        public CycleState state() {
            return CycleState.TERBIT;
        }

        @Override
        public int step() {
            return 9;
        }
    }

    /** Agreed with nothing to change (A17): no edition, the report goes its way all the same. */
    record Nil(CycleHead head, Agreement agreement, Report report) implements Reported {
        @Override
        public Nil reporting(CycleHead after, Report report) {
            return new Nil(after, agreement, report);
        }

        @Override
        public boolean isContentDone() {
            return true;
        }

        @Override
        public CycleState state() {
            return CycleState.NIHIL;
        }

        @Override
        public int step() {
            return 9;
        }
    }

    /**
     * Ended: published or nil, reported, disposed of, archived. Nothing can be added any more.
     *
     * @param ended how it stood before
     * @param record digest of the archive's record
     */
    record Archived(CycleHead head, Reported ended, Sha256 record) implements Cycle {
        @Override
        public CycleState state() {
            return CycleState.DIARSIPKAN;
        }

        @Override
        public int step() {
            return Sop.STEPS;
        }
    }

    /** Ended before anything was agreed; nothing public changed. */
    record Cancelled(CycleHead head, String reason, CycleState before) implements Cycle {
        @Override
        public CycleState state() {
            return CycleState.DIBATALKAN;
        }

        @Override
        public int step() {
            return Sop.STEPS;
        }
    }
}
