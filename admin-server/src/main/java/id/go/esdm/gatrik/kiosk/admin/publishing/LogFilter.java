package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.web.Wib;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which publications are asked for; what is null asks nothing.
 *
 * @param from first day, WIB
 * @param until last day, WIB
 * @param category a class of which an entry must have been touched
 * @param unit a unit of which an entry must have been touched; with a category, the same entry
 * @param kind publications or withdrawals alone
 * @param text words that must all be there, each at the beginning of a word; blank asks nothing
 */
public record LogFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Category category,
        @Nullable String unit,
        Manifest.@Nullable Kind kind,
        String text) {
    /** Every publication. */
    public static final LogFilter ALL = new LogFilter(null, null, null, null, null, "");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 12;

    /** The same over another period. */
    public LogFilter during(@Nullable LocalDate begin, @Nullable LocalDate end) {
        return new LogFilter(begin, end, category, unit, kind, text);
    }

    /** Whether it asks for entries of a unit or a class. */
    public boolean asksEntries() {
        return category != null || unit != null;
    }

    /** Whether it asks anything at all. */
    public boolean isOpen() {
        return equals(ALL);
    }

    /** The moment that the period begins with. */
    Optional<Instant> begin() {
        return Optional.ofNullable(from).map(day -> day.atStartOfDay(Wib.ZONE).toInstant());
    }

    /** The moment that the period ends before. */
    Optional<Instant> end() {
        return Optional.ofNullable(until)
                .map(day -> day.plusDays(1).atStartOfDay(Wib.ZONE).toInstant());
    }

    /** The words as FTS5 wants them; empty where there is none. */
    Optional<String> match() {
        List<String> words = new ArrayList<>();
        WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .limit(MOST_WORDS)
                .forEach(word -> words.add('"' + word + "\"*"));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    /** Whether something was typed that has no word in it, so that nothing can be found. */
    boolean isVain() {
        return !text.isBlank() && match().isEmpty();
    }
}
