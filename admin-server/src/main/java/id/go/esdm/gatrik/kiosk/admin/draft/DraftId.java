package id.go.esdm.gatrik.kiosk.admin.draft;

import java.util.regex.Pattern;

/**
 * A draft's name: the id of the cycle that it belongs to.
 *
 * @param value {@code [A-Za-z0-9._-]{1,64}}
 */
public record DraftId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public DraftId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a draft id: " + value);
        }
    }

    /** Whether a text could be a draft's id. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
