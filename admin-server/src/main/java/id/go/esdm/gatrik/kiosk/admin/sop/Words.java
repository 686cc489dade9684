package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.web.Violation;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Texts that people write into a cycle: trimmed, in one Unicode form, bounded. */
final class Words {
    /** The longest text, in characters. */
    static final int LONGEST = 4_000;

    private static final int MOST = 1_000;
    private static final Pattern REQUEST = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private Words() {}

    /** A reason, which must be there; 422 without. */
    static String reason(@Nullable String text) {
        return required("reason", "Tulis alasannya.", LONGEST, text);
    }

    /** A text that must be there; 422 with that message otherwise. */
    static String required(String field, String message, int longest, @Nullable String text) {
        String kept = optional(field, longest, text);
        if (kept == null) {
            throw Refusals.missing(List.of(Violation.of(field, message)));
        }
        return kept;
    }

    /** A remark; null for a blank one. */
    static @Nullable String note(@Nullable String text) {
        return optional("note", LONGEST, text);
    }

    /** A list of texts, blank ones left out; empty for none. */
    static List<String> each(String field, int longest, @Nullable List<String> texts) {
        if (texts == null) {
            return List.of();
        }
        if (texts.size() > MOST) {
            throw Refusals.missing(List.of(Violation.of(field, "Paling banyak " + MOST + ".")));
        }
        return texts.stream()
                .map(text -> optional(field, longest, text))
                .filter(Objects::nonNull)
                .toList();
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

    private static @Nullable String optional(String field, int longest, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String kept = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (kept.length() > longest) {
            throw Refusals.missing(
                    List.of(
                            Violation.of(
                                    field, "Paling panjang " + longest + " huruf dan tanda.")));
        }
        return kept;
    }
}
