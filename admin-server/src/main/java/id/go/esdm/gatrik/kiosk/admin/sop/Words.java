package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.web.PlainText;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Texts that people write into a cycle: trimmed, in one Unicode form, bounded, free of signs that cannot be shown. What is
 * wrong with them is gathered, so that all of it is told at once.
 */
public final class Words {
    /** The longest text, in characters. */
    public static final int LONGEST = 4_000;

    /** The longest title, name or number of a thing, in characters. */
    static final int LONGEST_LINE = 200;

    private static final int MOST = 1_000;
    private static final Pattern REQUEST = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final List<Violation> wrong = new ArrayList<>();

    /** A reason, which must be there; 422 without. */
    static String reason(@Nullable String text) {
        Words words = new Words();
        String kept = words.required("reason", "Tulis alasannya.", LONGEST, text);
        words.check();
        return kept;
    }

    /** A remark; null for a blank one. */
    static @Nullable String note(@Nullable String text) {
        Words words = new Words();
        String kept = words.text("note", LONGEST, text);
        words.check();
        return kept;
    }

    /** The id of a form; null if it carries none. */
    static @Nullable String request(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!REQUEST.matcher(text).matches()) {
            throw Refusals.missing(
                    List.of(Violation.of("request", "Tanda kiriman ini tidak dikenal.")));
        }
        return text;
    }

    /** A date of the years that have four digits; null for anything else. */
    static @Nullable LocalDate date(@Nullable String text) {
        if (text == null || !DAY.matcher(text.strip()).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }

    /** A text that must be there; empty, and wrong, if it is not. */
    public String required(String field, String message, int longest, @Nullable String text) {
        int before = wrong.size();
        String kept = text(field, longest, text);
        if (kept == null && wrong.size() == before) {
            wrong.add(Violation.of(field, message));
        }
        return Objects.requireNonNullElse(kept, "");
    }

    /** A text that must be there, on one line. */
    String requiredLine(String field, String message, int longest, @Nullable String text) {
        return PlainText.oneLine(required(field, message, longest, text));
    }

    /** A text; null for a blank one, and for one that is wrong. */
    @Nullable String text(String field, int longest, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int forbidden = PlainText.forbidden(text);
        if (forbidden >= 0) {
            wrong.add(Violation.of(field, PlainText.refusal(forbidden)));
            return null;
        }
        String kept = PlainText.tidy(text);
        if (kept.length() > longest) {
            wrong.add(Violation.of(field, "Paling panjang " + longest + " huruf dan tanda."));
            return null;
        }
        return kept.isEmpty() ? null : kept;
    }

    /** A text on one line; null for a blank one, and for one that is wrong. */
    @Nullable String line(String field, int longest, @Nullable String text) {
        String kept = text(field, longest, text);
        return kept == null ? null : PlainText.oneLine(kept);
    }

    /** A list of lines, blank ones left out; empty for none. */
    List<String> lines(String field, int longest, @Nullable List<String> texts) {
        return bounded(field, texts).stream()
                .map(text -> line(field, longest, text))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The list itself; empty, and wrong, if it is longer than any honest one. */
    <T> List<T> bounded(String field, @Nullable List<T> all) {
        if (all != null && all.size() > MOST) {
            wrong.add(Violation.of(field, "Paling banyak " + MOST + "."));
            return List.of();
        }
        return all == null ? List.of() : all;
    }

    /** Adds what is wrong with a field. */
    void add(String field, String message) {
        wrong.add(Violation.of(field, message));
    }

    /** Adds what else is wrong. */
    void add(Violation violation) {
        wrong.add(violation);
    }

    /** Everything that was wrong so far. */
    public List<Violation> wrong() {
        return List.copyOf(wrong);
    }

    /** 422 with everything that was wrong; nothing if nothing was. */
    void check() {
        if (!wrong.isEmpty()) {
            throw Refusals.missing(wrong());
        }
    }
}
