package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.StandInKind;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Approval;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A cycle as the API tells it.
 *
 * @param state the model's name; {@code stateTitle} says it in words
 * @param step the SOP step that is next
 * @param version to be sent along with a move, so that one on an older state is refused
 * @param waitsFor whose turn it is
 * @param bundle what lies before the reviewers; absent while konsep and entries may be edited
 * @param approvals those that hold now; a return voids them
 * @param rework why it was sent back; absent elsewhere
 * @param edition the edition it became; absent before
 * @param report the report's half after step 8; absent before
 * @param archive digest of the archive's record; absent before
 * @param clock of the step where it is; absent once it is over
 * @param history everything that was done, oldest first; absent in lists
 */
public record CycleView(
        String id,
        String title,
        String sop,
        CycleState state,
        String stateTitle,
        int step,
        int version,
        int round,
        String startedBy,
        Instant startedAt,
        Instant since,
        List<Role> waitsFor,
        @Nullable BundleView bundle,
        List<ApprovalView> approvals,
        @Nullable NotaDinas notaDinas,
        @Nullable ReworkView rework,
        @Nullable Integer edition,
        @Nullable ReportView report,
        @Nullable Sha256 archive,
        @Nullable ClockView clock,
        @Nullable List<DeedView> history) {

    /**
     * Working time at the step where the cycle is, against its norm (mutu baku).
     *
     * @param startedAt at step 4 the beginning of the meeting, which may be yet to come
     * @param deadline when the norm is used up
     * @param spentMinutes whole working minutes since {@code startedAt}
     * @param state HIJAU to 80 % of the norm, KUNING to all of it, MERAH beyond
     */
    public record ClockView(
            int step,
            Instant startedAt,
            Instant deadline,
            long spentMinutes,
            int allowedMinutes,
            ClockState state) {
        static ClockView of(StepClock clock) {
            return new ClockView(
                    clock.step(),
                    clock.started(),
                    clock.deadline(),
                    clock.spent().toMinutes(),
                    clock.allowed(),
                    clock.state());
        }
    }

    /** The same with a clock; null for none. */
    CycleView with(@Nullable StepClock running) {
        return new CycleView(
                id,
                title,
                sop,
                state,
                stateTitle,
                step,
                version,
                round,
                startedBy,
                startedAt,
                since,
                waitsFor,
                bundle,
                approvals,
                notaDinas,
                rework,
                edition,
                report,
                archive,
                running == null ? null : ClockView.of(running),
                history);
    }

    /** What was frozen at step 6, and on which edition it stands. */
    public record BundleView(
            @Nullable Sha256 previous, Sha256 content, int entries, Sha256 konsep, int changes) {
        static BundleView of(Bundle bundle) {
            return new BundleView(
                    bundle.previous(),
                    bundle.content().sha256(),
                    bundle.content().entries(),
                    bundle.konsep(),
                    bundle.changes());
        }
    }

    /** How far the report is (step 9). */
    public record ReportView(
            String state,
            Instant sentAt,
            @Nullable Instant receivedAt,
            @Nullable Instant disposedAt,
            @Nullable Disposition disposition) {
        static @Nullable ReportView of(Cycle cycle) {
            return switch (cycle) {
                case Cycle.Archived archived -> of(archived.ended());
                case Cycle.Reported reported -> of(reported.report());
                case Cycle _ -> null;
            };
        }

        private static ReportView of(Report report) {
            return switch (report) {
                case Report.Sent(var sent) ->
                        new ReportView(report.state(), sent, null, null, null);
                case Report.Received(var sent, var received) ->
                        new ReportView(report.state(), sent, received, null, null);
                case Report.Disposed(var sent, var received, var disposed, var disposition) ->
                        new ReportView(report.state(), sent, received, disposed, disposition);
            };
        }
    }

    /**
     * One reviewer's yes.
     *
     * @param standIn how the person stood in then; absent in the person's own role
     */
    public record ApprovalView(
            int step,
            String role,
            @Nullable StandInKind standIn,
            String office,
            String person,
            Instant at) {
        /** Whoever approved did so in the cycle's deed of that second. */
        static ApprovalView of(Approval approval, List<Deed> deeds) {
            Role role = Role.valueOf(approval.role());
            StandInKind standIn =
                    deeds.stream()
                            .filter(deed -> deed.by().value().equals(approval.person()))
                            .filter(deed -> deed.role() == role && deed.at().equals(approval.at()))
                            .findFirst()
                            .map(Deed::standIn)
                            .orElse(null);
            return new ApprovalView(
                    approval.step(),
                    approval.role(),
                    standIn,
                    StandInKind.title(standIn, role),
                    approval.person(),
                    approval.at());
        }
    }

    /**
     * Why it lies on somebody's desk again.
     *
     * @param step who sent it back, 7 or 8; absent when a new live edition did
     * @param liveEdition the new live edition (T8r); absent when a reviewer sent it back
     */
    public record ReworkView(
            @Nullable Integer step,
            String reason,
            List<EntryNote> entries,
            @Nullable Integer liveEdition) {
        static ReworkView of(Correction correction) {
            return new ReworkView(
                    correction.step(), correction.reason(), correction.entries(), null);
        }

        static ReworkView of(ReworkReason reason) {
            return switch (reason) {
                case ReworkReason.Corrected(var correction) -> of(correction);
                case ReworkReason.NewBase(int edition) ->
                        new ReworkView(
                                null,
                                "Edisi "
                                        + edition
                                        + " sudah tayang; periksa kembali perubahan terhadap edisi"
                                        + " itu, lalu ajukan ulang.",
                                List.of(),
                                edition);
            };
        }
    }

    /**
     * One thing that was done.
     *
     * @param standIn how the person stood in then; absent in the person's own role
     * @param office in words, as in {@code Plh. Koordinator Humas dan Layanan Informasi Publik}
     */
    public record DeedView(
            int version,
            String move,
            String title,
            String person,
            Role role,
            @Nullable StandInKind standIn,
            String office,
            Instant at,
            @Nullable String note) {
        static DeedView of(Deed deed) {
            return new DeedView(
                    deed.version(),
                    DeedWords.code(deed.move()),
                    DeedWords.title(deed.move()),
                    deed.by().value(),
                    deed.role(),
                    deed.standIn(),
                    deed.office(),
                    deed.at(),
                    DeedWords.note(deed.move()));
        }
    }

    /** Everything about a cycle. */
    public static CycleView of(CycleHistory history) {
        return of(history, history.deeds().stream().map(DeedView::of).toList());
    }

    /** A cycle's line in a list. */
    public static CycleView line(CycleHistory history) {
        return of(history, null);
    }

    private static CycleView of(CycleHistory told, @Nullable List<DeedView> history) {
        Cycle cycle = told.cycle();
        CycleHead head = cycle.head();
        Facts facts = Facts.of(cycle);
        return new CycleView(
                head.id().value(),
                head.title(),
                head.sop(),
                cycle.state(),
                cycle.state().title(),
                cycle.step(),
                head.version(),
                head.round(),
                head.startedBy().value(),
                head.startedAt(),
                head.since(),
                List.copyOf(SopPolicy.awaited(cycle)),
                facts.bundle() == null ? null : BundleView.of(facts.bundle()),
                facts.approvals().stream()
                        .map(approval -> ApprovalView.of(approval, told.deeds()))
                        .toList(),
                facts.notaDinas(),
                facts.rework(),
                facts.edition(),
                ReportView.of(cycle),
                cycle instanceof Cycle.Archived archived ? archived.record() : null,
                null,
                history);
    }

    /** What only some states know. */
    private record Facts(
            @Nullable Bundle bundle,
            List<Approval> approvals,
            @Nullable NotaDinas notaDinas,
            @Nullable ReworkView rework,
            @Nullable Integer edition) {
        static Facts of(Cycle cycle) {
            return switch (cycle) {
                case Cycle.SubkoordinatorReview c -> reviewed(c.bundle(), List.of());
                case Cycle.KoordinatorReview c -> reviewed(c.bundle(), List.of(c.paraf()));
                case Cycle.AwaitingPublication c -> agreed(c.agreement(), null);
                case Cycle.Nil c -> agreed(c.agreement(), null);
                case Cycle.Published c -> agreed(c.agreement(), c.edition());
                case Cycle.Archived c -> of(c.ended());
                case Cycle.HumasRework c -> rework(ReworkView.of(c.reason()));
                case Cycle.SubkoordinatorRework c -> rework(ReworkView.of(c.correction()));
                case Cycle.Directed _,
                        Cycle.Assigned _,
                        Cycle.Invited _,
                        Cycle.Drafting _,
                        Cycle.Drafted _,
                        Cycle.Cancelled _ ->
                        rework(null);
            };
        }

        private static Facts reviewed(Bundle bundle, List<Approval> approvals) {
            return new Facts(bundle, approvals, null, null, null);
        }

        private static Facts agreed(Agreement agreement, @Nullable Integer edition) {
            return new Facts(
                    agreement.bundle(),
                    List.of(agreement.paraf(), agreement.approval()),
                    agreement.notaDinas(),
                    null,
                    edition);
        }

        private static Facts rework(@Nullable ReworkView rework) {
            return new Facts(null, List.of(), null, rework, null);
        }
    }
}
