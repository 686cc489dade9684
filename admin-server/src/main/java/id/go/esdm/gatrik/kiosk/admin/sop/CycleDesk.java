package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.Paper;
import id.go.esdm.gatrik.kiosk.admin.draft.Draft;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftId;
import id.go.esdm.gatrik.kiosk.admin.draft.Drafts;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.Units;
import id.go.esdm.gatrik.kiosk.admin.web.TimelineStep;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages of this room look at: cycles with their papers and drafts, and everybody's names. Thread-safe. */
public final class CycleDesk {
    private final Cycles cycles;
    private final Papers papers;
    private final Drafts drafts;
    private final People people;
    private final Units units;
    private final StepClocks clocks;

    public CycleDesk(
            Cycles cycles,
            Papers papers,
            Drafts drafts,
            People people,
            Units units,
            StepClocks clocks) {
        this.cycles = cycles;
        this.papers = papers;
        this.drafts = drafts;
        this.people = people;
        this.units = units;
        this.clocks = clocks;
    }

    /**
     * A cycle and the reader's turn in it.
     *
     * @param clock of the step where it is; null once it is over
     */
    public record Task(CycleView cycle, Turn turn, @Nullable StepClock clock) {
        /** The order in which they press: what is late longest first, then what has the nearest deadline. */
        static final Comparator<Task> BY_DEADLINE =
                Comparator.comparing(
                        task -> task.clock() == null ? Instant.MAX : task.clock().deadline());

        /** The badge of its clock. */
        public TimelineStep.State state() {
            return clock == null ? TimelineStep.State.NOW : CycleTimeline.state(clock);
        }
    }

    /** Every cycle, the newest first, with the reader's turn in each. */
    List<Task> tasks(Account reader) {
        return cycles.list().stream().map(history -> task(history, reader)).toList();
    }

    private Task task(CycleHistory history, Account reader) {
        StepClock clock = clocks.find(history, reader.role()).orElse(null);
        return new Task(CycleView.line(history).with(clock), turn(history, reader), clock);
    }

    /** The clocks of the cycles. */
    StepClocks clocks() {
        return clocks;
    }

    CycleHistory get(CycleId id) {
        return cycles.get(id);
    }

    /** The papers of a cycle, the newest first. */
    List<Paper> papers(CycleId id) {
        return papers.of(id).reversed();
    }

    Turn turn(CycleHistory history, Account reader) {
        if (history.cycle() instanceof Cycle.Archived
                || history.cycle() instanceof Cycle.Cancelled) {
            // Nothing waits for anybody: neither draft nor papers need to be read.
            return Waiting.turn(history.cycle());
        }
        Draft draft = drafts.get(new DraftId(history.id().value()));
        return new Turns(
                        history,
                        reader,
                        !draft.upserts().isEmpty() || !draft.removals().isEmpty(),
                        (int)
                                draft.upserts().values().stream()
                                        .filter(entry -> !entry.missingForDip().isEmpty())
                                        .count(),
                        papers.of(history.id()).stream()
                                .map(Paper::kind)
                                .collect(Collectors.toUnmodifiableSet()),
                        answerable(reader, MeetingRecord.of(history).unanswered()))
                .turn();
    }

    /** The units among these for which the reader may answer. */
    List<String> answerable(Account reader, List<String> invited) {
        return UnitPolicy.answerable(reader.role(), units.unitsOf(reader.person()), invited);
    }

    /** Every unit that a page offers to invite: the office's own, and others that were invited last. */
    List<String> units(List<String> last) {
        return Stream.concat(units.names().stream(), last.stream()).distinct().toList();
    }

    /** Those of the last invitation; none if there was none. */
    List<String> lastInvited() {
        return cycles.findLastInvitation().map(Move.Invited::invited).orElse(List.of());
    }

    /** Who can be asked: everybody of that role, by person id, under the name on pages. */
    Map<String, String> people(Role role) {
        Map<String, String> named = new LinkedHashMap<>();
        new Assignees(people)
                .holders(role)
                .forEach(account -> named.put(account.person().value(), account.displayName()));
        return named;
    }

    Names names() {
        return Names.of(people);
    }
}
