package id.go.esdm.gatrik.kiosk.admin.archive;

import java.util.regex.Pattern;

/**
 * A paper's id.
 *
 * @param value {@code [A-Za-z0-9._-]{1,64}}
 */
public record PaperId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public PaperId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a paper's id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
