package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was recorded of the coordination meeting (SOP langkah 3 dan 4).
 *
 * @param invitation null before there is one
 * @param answers the last answer of each unit, in the order of the first ones
 * @param minutes as they were written last; null before
 * @param closing what was noted when it was closed; null before, and where nothing was
 */
public record MeetingRecord(
        Move.@Nullable Invited invitation,
        List<Move.Answered> answers,
        @Nullable Minutes minutes,
        @Nullable String closing) {
    public MeetingRecord {
        answers = List.copyOf(answers);
    }

    /** As a cycle's deeds tell it. */
    public static MeetingRecord of(CycleHistory history) {
        Move.Invited invitation = null;
        Map<String, Move.Answered> answers = new LinkedHashMap<>();
        Minutes minutes = null;
        String closing = null;
        for (Deed deed : history.deeds()) {
            switch (deed.move()) {
                case Move.Invited invited -> invitation = invited;
                case Move.Answered answered -> answers.put(key(answered.unit()), answered);
                case Move.MinutesWritten(var written) -> minutes = written;
                case Move.MeetingClosed(var note) -> closing = note;
                case Move _ -> {}
            }
        }
        return new MeetingRecord(invitation, new ArrayList<>(answers.values()), minutes, closing);
    }

    /** The units that were invited; none if nothing was recorded. */
    public List<String> invited() {
        return invitation == null ? List.of() : invitation.invited();
    }

    /** The invited units that have not answered (A15). */
    public List<String> unanswered() {
        List<String> answered = answers.stream().map(answer -> key(answer.unit())).toList();
        return invited().stream().filter(unit -> !answered.contains(key(unit))).toList();
    }

    /** When and where it is held; null if that was not recorded. */
    public @Nullable Meeting meeting() {
        return invitation == null ? null : invitation.meeting();
    }

    /** When it begins; empty if nothing, or no moment, was recorded. */
    public Optional<Instant> begin() {
        return Optional.ofNullable(meeting()).map(Meeting::at).flatMap(StepTimes::findMoment);
    }

    /** When it begins, in words; empty if nothing was recorded. */
    public String when() {
        Meeting meeting = meeting();
        return meeting == null ? "" : begin().map(Wib::absolute).orElse(meeting.at());
    }

    private static String key(String unit) {
        return unit.toLowerCase(Locale.ROOT);
    }
}
