package id.go.esdm.gatrik.kiosk.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** The forms of the small values in manifests and rosters; each check answers its value or throws IllegalArgumentException. */
final class Form {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern ROLE = Pattern.compile("[A-Z][A-Z_]{0,63}");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{1,512}={0,2}");

    private Form() {}

    static String id(String value, String name) {
        return matching(ID, value, name);
    }

    static String role(String value) {
        return matching(ROLE, value, "role");
    }

    static String base64(String value, String name) {
        return matching(BASE64, value, name);
    }

    static String text(String value, int longest, String name) {
        if (value == null || value.isBlank() || value.length() > longest) {
            throw new IllegalArgumentException(name + " is blank or longer than " + longest);
        }
        return value;
    }

    static int step(int value) {
        if (value != 0 && value != 7 && value != 8) {
            throw new IllegalArgumentException("step is not 0, 7 or 8: " + value);
        }
        return value;
    }

    static Instant second(Instant at) {
        if (at == null || !at.equals(at.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("a time is given to the second, UTC: " + at);
        }
        return at;
    }

    static long between(long value, long least, long most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " out of range: " + value);
        }
        return value;
    }

    private static String matching(Pattern form, String value, String name) {
        if (value == null || !form.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " has not the form " + form);
        }
        return value;
    }
}
