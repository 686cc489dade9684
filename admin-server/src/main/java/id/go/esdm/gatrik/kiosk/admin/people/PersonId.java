package id.go.esdm.gatrik.kiosk.admin.people;

import java.util.regex.Pattern;

/**
 * A person as the manifests name one: opaque, never reused, and no name.
 *
 * @param value 1 to 64 characters of {@code A-Za-z0-9._-}
 */
public record PersonId(String value) implements Comparable<PersonId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public PersonId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a person's id: " + value);
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
