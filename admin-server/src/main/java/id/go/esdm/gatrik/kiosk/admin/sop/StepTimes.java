package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.calendar.WorkingCalendar;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clock of a cycle: working minutes at every step against the SOP's norm, as its deeds tell them. */
public final class StepTimes {
    /** The SOP names no norm for the publication; the model proposes an hour (A23). */
    static final int PUBLICATION_MINUTES = 60;

    /** What lies beyond is a slip of the pen, and no moment at which anybody meets. */
    private static final int EARLIEST_YEAR = 2000;

    private static final int LATEST_YEAR = 2199;

    private final Sop sop;
    private final WorkingCalendar calendar;
    private final @Nullable Instant konsep;
    private final Tally[] tallies = new Tally[Sop.STEPS + 1];

    private StepTimes(Sop sop, WorkingCalendar calendar, @Nullable Instant konsep) {
        this.sop = sop;
        this.calendar = calendar;
        this.konsep = konsep;
        for (int step = 0; step < tallies.length; step++) {
            tallies[step] = new Tally();
        }
    }

    private static final class Tally {
        private int visits;
        private Duration spent = Duration.ZERO;
        private @Nullable Instant left;
    }

    /**
     * Every step up to where the cycle is, in the order of the SOP, the publication after step 8.
     *
     * @param konsep when the konsep was first handed in; null if it was not. Step 5 ends with the later of konsep and data
     */
    public static List<StepTime> of(
            CycleHistory history, Sop sop, WorkingCalendar calendar, @Nullable Instant konsep) {
        StepTimes times = new StepTimes(sop, calendar, konsep);
        times.walk(history.deeds(), history.id());
        return times.rows();
    }

    private void walk(List<Deed> deeds, CycleId id) {
        Cycle cycle = Transitions.begin(id, deeds.getFirst());
        tallies[1].visits = 1;
        tallies[1].left = deeds.getFirst().at();
        tallies[place(cycle)].visits = 1;
        @Nullable Instant meeting = null;
        Instant since = deeds.getFirst().at();
        for (Deed deed : deeds.subList(1, deeds.size())) {
            Tally tally = tallies[place(cycle)];
            Instant begun = since;
            if (cycle instanceof Cycle.Invited && meeting != null && meeting.isAfter(begun)) {
                // The wait until the day of the meeting is nobody's work.
                begun = meeting;
            }
            if (cycle instanceof Cycle.Drafted) {
                begun = draft(begun, deed.at());
            }
            if (deed.at().isAfter(begun) && place(cycle) != Sop.STEPS) {
                tally.spent = tally.spent.plus(calendar.between(begun, deed.at()));
            }
            since = deed.at();
            if (deed.move() instanceof Move.Invited(Meeting held, _, _)) {
                meeting = held == null ? null : findMoment(held.at()).orElse(null);
            }
            Cycle after = Transitions.next(cycle, deed).orElseThrow();
            if (!after.head().since().equals(cycle.head().since())
                    || after.getClass() != cycle.getClass()) {
                leave(cycle, deed.at());
                enter(after);
            }
            report(cycle, deed);
            cycle = after;
        }
        if (cycle instanceof Cycle.Drafted) {
            draft(since, Instant.MAX);
        }
    }

    /** Counts towards step 5 what passed until the konsep was there too; returns when step 6 began. */
    private Instant draft(Instant entered, Instant until) {
        if (konsep == null) {
            tallies[5].left = null;
            return until;
        }
        Instant drafted = konsep.isBefore(until) ? konsep : until;
        if (!drafted.isAfter(entered)) {
            return entered;
        }
        tallies[5].spent = tallies[5].spent.plus(calendar.between(entered, drafted));
        tallies[5].left = drafted;
        return drafted;
    }

    private void leave(Cycle cycle, Instant at) {
        if (place(cycle) != Sop.STEPS) {
            tallies[place(cycle)].left = at;
        }
    }

    private void enter(Cycle cycle) {
        if (place(cycle) != Sop.STEPS) {
            tallies[place(cycle)].visits++;
        }
    }

    /** Step 9 runs beside the publication, from the Koordinator's yes to the Sesditjen's disposition (A9). */
    private void report(Cycle before, Deed deed) {
        Tally report = tallies[Sop.STEPS];
        if (deed.move() instanceof Move.Agreed) {
            report.visits++;
        }
        if (deed.move() instanceof Move.Disposed && before instanceof Cycle.Reported reported) {
            Instant sent = reported.report().sent();
            report.spent = report.spent.plus(calendar.between(sent, deed.at()));
            report.left = deed.at();
        }
    }

    /** When a meeting begins, if it was written as a moment can be. */
    public static Optional<Instant> findMoment(String text) {
        try {
            return inOurTime(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noOffset) {
            try {
                return inOurTime(LocalDateTime.parse(text).atZone(Wib.ZONE).toInstant());
            } catch (DateTimeException noMoment) {
                return Optional.empty();
            }
        }
    }

    private static Optional<Instant> inOurTime(Instant at) {
        int year = at.atZone(Wib.ZONE).getYear();
        return year < EARLIEST_YEAR || year > LATEST_YEAR ? Optional.empty() : Optional.of(at);
    }

    private static int place(Cycle cycle) {
        return cycle instanceof Cycle.AwaitingPublication ? StepTime.PUBLICATION : cycle.step();
    }

    private List<StepTime> rows() {
        List<StepTime> rows = new ArrayList<>();
        for (Step step : sop.steps()) {
            Tally tally = tallies[step.number()];
            rows.add(
                    new StepTime(
                            step.number(),
                            step.title(),
                            step.minutes(),
                            tally.visits,
                            // When the regulation came that gave rise to it is not recorded.
                            step.number() == 1 || tally.left == null ? null : tally.spent,
                            tally.left));
            if (step.number() == 8) {
                Tally publication = tallies[StepTime.PUBLICATION];
                rows.add(
                        new StepTime(
                                StepTime.PUBLICATION,
                                "Penerbitan",
                                PUBLICATION_MINUTES,
                                publication.visits,
                                publication.left == null ? null : publication.spent,
                                publication.left));
            }
        }
        return rows;
    }
}
