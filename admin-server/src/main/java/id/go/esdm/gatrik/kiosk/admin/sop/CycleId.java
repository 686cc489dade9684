package id.go.esdm.gatrik.kiosk.admin.sop;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cycle's number, for example {@code 2026-003}: the year in Jakarta and a running number.
 *
 * @param value {@code [A-Za-z0-9._-]{1,64}}, as the contract asks of every id
 */
public record CycleId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public CycleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a cycle id: " + value);
        }
    }

    /** The id that a text is, if it has the form of one. */
    public static Optional<CycleId> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CycleId(text)) : Optional.empty();
    }

    /** The id of the cycle with this running number in that year. */
    public static CycleId of(int year, int number) {
        return new CycleId("%d-%03d".formatted(year, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
