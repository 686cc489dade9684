package id.go.esdm.gatrik.kiosk.admin.sop;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Approval;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One thing that was done in a cycle: the moves of the contract's table. They are what is stored;
 * a released one is never changed, only joined by another.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "move")
public sealed interface Move {
    /** T1: the arahan, or a Koordinator's record of one (A26). */
    record Directed(
            String title,
            String direction,
            List<String> regulations,
            String sop,
            @Nullable RecordedArahan recordedArahan)
            implements Move {
        public Directed {
            regulations = List.copyOf(regulations);
        }
    }

    /** T2: the Subkoordinator is asked to prepare the meeting. */
    record Assigned(@Nullable String assignee, @Nullable String note) implements Move {}

    /** T3, first half: the Pranata Humas is asked to prepare the meeting. */
    record PreparationAssigned(@Nullable String assignee, @Nullable String note) implements Move {}

    /** T3: the invitation is out. */
    record Invited(@Nullable Meeting meeting, List<String> invited, @Nullable String note)
            implements Move {
        public Invited {
            invited = List.copyOf(invited);
        }
    }

    /** Step 4: one unit's answer (A15). */
    record Answered(String unit, UnitAnswer answer, @Nullable String note) implements Move {}

    /** T4: what the meeting agreed. */
    record MinutesWritten(Minutes minutes) implements Move {}

    /** T4: the meeting is closed. */
    record MeetingClosed(@Nullable String note) implements Move {}

    /** T5b: the agreed data has been entered. */
    record Entered(@Nullable String note) implements Move {}

    /** T6 and T6': konsep and content go to review, frozen. */
    record Submitted(Bundle bundle, @Nullable String note) implements Move {}

    /** T7y: the Subkoordinator's paraf. */
    record Endorsed(Approval approval) implements Move {}

    /** T7y': the Subkoordinator corrected it himself after step 8 sent it back. */
    record Corrected(Bundle bundle, Approval approval) implements Move {}

    /** T8y: the Koordinator signs; the Nota Dinas has its number. */
    record Agreed(Approval approval, NotaDinas notaDinas) implements Move {}

    /** T7t, T8t and T7t'. */
    record Returned(Correction correction) implements Move {}

    /** T8p: it is on the kiosk. */
    record Published(int edition, Sha256 manifest) implements Move {}

    /** T8r: the live edition is another one than the reviewers saw; the approvals are void. */
    record BaseMoved(int edition) implements Move {}

    /** T9a: the Sesditjen has the report. */
    record Received(@Nullable String note) implements Move {}

    /** T9b: the Sesditjen's disposition. */
    record Disposed(Disposition disposition) implements Move {}

    /**
     * T9c: both halves are done, so the system archives; it is recorded under whoever ended the second one.
     *
     * @param record digest of the archive's record
     */
    record Archived(Sha256 record) implements Move {}

    /** Tx. */
    record Cancelled(String reason) implements Move {}
}
