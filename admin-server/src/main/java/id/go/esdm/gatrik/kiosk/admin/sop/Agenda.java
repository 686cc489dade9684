package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the meeting agreed beside what the draft changes (T5b): which agreed item (usulan) is in the draft, and which change is an
 * addition (tambahan) that the minutes do not name. Titles decide, since minutes know no ids; what they cannot tell is left to the
 * reader, so that nothing is refused for it.
 *
 * @param points the agreed items in the order of the minutes
 * @param additions the entries that the draft changes without the minutes naming them
 * @param reason what was noted when the data was declared complete last; null if nothing
 */
public record Agenda(List<Point> points, Set<EntryId> additions, @Nullable String reason) {
    /**
     * One agreed item.
     *
     * @param entries what the draft changes for it; none if it has not been entered yet
     */
    public record Point(AgreedChange agreed, List<EntryId> entries) {
        public Point {
            entries = List.copyOf(entries);
        }

        /** Whether the draft has it. */
        public boolean isEntered() {
            return !entries.isEmpty();
        }
    }

    public Agenda {
        points = List.copyOf(points);
        additions = Set.copyOf(additions);
    }

    /** Compares; null where the cycle has no minutes. */
    public static @Nullable Agenda of(CycleHistory history, CatalogueDiff diff) {
        Minutes minutes = MeetingRecord.of(history).minutes();
        if (minutes == null) {
            return null;
        }
        List<AgendaChange> changes = AgendaChange.of(diff);
        Set<EntryId> additions =
                changes.stream()
                        .map(AgendaChange::id)
                        .collect(Collectors.toCollection(HashSet::new));
        List<Point> points = new ArrayList<>();
        for (AgreedChange agreed : minutes.agreements()) {
            if (agreed.action() == AgreedAction.NIHIL) {
                continue;
            }
            List<EntryId> entries =
                    changes.stream()
                            .filter(change -> change.answers(agreed))
                            .map(AgendaChange::id)
                            .toList();
            entries.forEach(additions::remove);
            points.add(new Point(agreed, entries));
        }
        return new Agenda(points, additions, reason(history));
    }

    /** How many agreed items the draft does not have yet. */
    public int missing() {
        return (int) points.stream().filter(point -> !point.isEntered()).count();
    }

    private static @Nullable String reason(CycleHistory history) {
        return history.deeds().reversed().stream()
                .flatMap(deed ->
                        deed.move() instanceof Move.Entered entered
                                ? Stream.of(entered)
                                : Stream.empty())
                .findFirst()
                .map(Move.Entered::note)
                .orElse(null);
    }
}
