package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Fewer words than these say too little to be found inside another title. */
    private static final int TELLING_WORDS = 3;

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
        List<Change> changes = changes(diff);
        Set<EntryId> additions =
                changes.stream().map(Change::id).collect(Collectors.toCollection(HashSet::new));
        List<Point> points = new ArrayList<>();
        for (AgreedChange agreed : minutes.agreements()) {
            if (agreed.action() == AgreedAction.NIHIL) {
                continue;
            }
            List<EntryId> entries =
                    changes.stream()
                            .filter(change -> change.answers(agreed))
                            .map(Change::id)
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

    private record Change(EntryId id, boolean removes, List<String> titles) {
        boolean answers(AgreedChange agreed) {
            return (agreed.action() == AgreedAction.HAPUS || !removes)
                    && titles.stream().anyMatch(title -> isNamed(title, words(agreed.judul())));
        }
    }

    private static List<Change> changes(CatalogueDiff diff) {
        return Stream.of(
                        diff.added().stream().map(entry -> change(false, entry)),
                        diff.changed().stream()
                                .map(both -> change(false, both.before(), both.after())),
                        diff.removed().stream().map(entry -> change(true, entry)))
                .flatMap(changes -> changes)
                .toList();
    }

    private static Change change(boolean removes, Entry... states) {
        return new Change(
                states[0].id(),
                removes,
                Stream.of(states).map(Entry::title).map(Agenda::words).distinct().toList());
    }

    /** Word by word, without case and punctuation, each word between blanks. */
    private static String words(String title) {
        return " "
                + NO_WORD.matcher(title.toLowerCase(Locale.of("id"))).replaceAll(" ").strip()
                + " ";
    }

    private static boolean isNamed(String title, String agreed) {
        return title.equals(agreed)
                || (isTelling(agreed) && title.contains(agreed))
                || (isTelling(title) && agreed.contains(title));
    }

    private static boolean isTelling(String words) {
        return words.strip().split(" ", -1).length >= TELLING_WORDS;
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
