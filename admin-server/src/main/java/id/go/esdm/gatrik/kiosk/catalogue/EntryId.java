package id.go.esdm.gatrik.kiosk.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/**
 * The lasting name of an entry; it never changes from edition to edition.
 *
 * @param value 1 to 64 characters of {@code [A-Za-z0-9._-]}
 */
public record EntryId(@JsonValue String value) implements Comparable<EntryId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Refuses other characters and lengths. */
    @JsonCreator
    public EntryId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an entry id: " + value);
        }
    }

    /** Whether {@code text} could be an entry's id. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
