package id.go.esdm.gatrik.kiosk.catalogue;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.List;

/** What every text of an entry must be: present where it is said to be, NFC, and free of control characters. */
final class Require {
    private static final int LONGEST = 32_768;

    private Require() {}

    static void text(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        optionalText(value, name);
    }

    static void optionalText(@Nullable String value, String name) {
        if (value == null) {
            return;
        }
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    name + " is empty or too long; an absent value is left out");
        }
        if (isPlain(value)) {
            return;
        }
        if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException(name + " is not in Unicode NFC");
        }
        if (value.codePoints().anyMatch(Require::isForbidden)) {
            throw new IllegalArgumentException(name + " has a control character");
        }
    }

    static List<String> texts(@Nullable List<String> values, String name) {
        if (values == null) {
            return List.of();
        }
        values.forEach(value -> text(value, name));
        return List.copyOf(values);
    }

    /** Printable ASCII, which is nearly every text, needs no closer look: a hundred thousand entries are read at once. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign < ' ' || sign > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isForbidden(int codePoint) {
        boolean control = codePoint != '\n' && Character.isISOControl(codePoint);
        boolean loneSurrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        return control || loneSurrogate;
    }
}
