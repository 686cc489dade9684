package id.go.esdm.gatrik.kiosk.admin.papers;

import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.Deed;
import id.go.esdm.gatrik.kiosk.admin.sop.Meeting;
import id.go.esdm.gatrik.kiosk.admin.sop.MeetingRecord;
import id.go.esdm.gatrik.kiosk.admin.sop.Minutes;
import id.go.esdm.gatrik.kiosk.admin.sop.Move;
import id.go.esdm.gatrik.kiosk.admin.sop.Sop;
import id.go.esdm.gatrik.kiosk.admin.sop.StepTime;
import id.go.esdm.gatrik.kiosk.admin.sop.StepTimes;
import id.go.esdm.gatrik.kiosk.admin.sop.UnitAnswer;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What was done in the cycle that led to a publication.
 *
 * @param direction the arahan, with its regulations
 * @param directedBy who gave it, or recorded it
 * @param meeting where and when the units met; null where nothing was recorded
 * @param answers the last answer of each unit
 * @param attendance who came, as the minutes say
 * @param closing what was noted when the meeting was closed
 * @param steps time against norm
 */
public record Proceedings(
        Sop sop,
        String cycle,
        String title,
        Move.Directed direction,
        Officer directedBy,
        Instant directedAt,
        @Nullable Held meeting,
        List<Answer> answers,
        List<String> attendance,
        @Nullable String closing,
        List<StepTime> steps) {
    public Proceedings {
        answers = List.copyOf(answers);
        attendance = List.copyOf(attendance);
        steps = List.copyOf(steps);
    }

    /** The meeting in words. */
    public record Held(String when, String place, String agenda) {}

    /** What a unit said it has. */
    public record Answer(String unit, UnitAnswer answer, @Nullable String note) {}

    static Proceedings of(LaporanSource.Run run, Names names) {
        CycleHistory history = run.history();
        Deed first = history.deeds().getFirst();
        if (!(first.move() instanceof Move.Directed direction)) {
            throw new IllegalArgumentException(history.id() + " does not begin with an arahan");
        }
        MeetingRecord record = MeetingRecord.of(history);
        Meeting meeting = record.meeting();
        Minutes minutes = record.minutes();
        return new Proceedings(
                run.sop(),
                history.id().value(),
                history.cycle().head().title(),
                direction,
                Officer.of(first.role(), first.by(), first.at(), names),
                first.at(),
                meeting == null ? null : new Held(record.when(), meeting.place(), meeting.agenda()),
                record.answers().stream()
                        .map(each -> new Answer(each.unit(), each.answer(), each.note()))
                        .toList(),
                minutes == null ? List.of() : minutes.attendance(),
                record.closing(),
                StepTimes.of(history, run.sop(), run.calendar(), run.konsep()));
    }

    /** Whether every step whose time is known kept its norm. */
    public boolean isInTime() {
        return steps.stream().noneMatch(StepTime::isOver);
    }

    /** Working minutes of all steps whose time is known. */
    public long minutes() {
        return steps.stream()
                .map(StepTime::spent)
                .filter(Objects::nonNull)
                .mapToLong(spent -> spent.toMinutes())
                .sum();
    }
}
