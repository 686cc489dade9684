package id.go.esdm.gatrik.kiosk.admin.people;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a password turns into, in the PHC string format {@code $argon2id$v=19$m=19456,t=2,p=1$salt$payload}: a hash, or
 * something sealed under the derived key. It carries its cost, so that a later release may raise it.
 */
record Argon2Text(Argon2Cost cost, String salt, String payload) {
    private static final Pattern FORM =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=1"
                            + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    static Argon2Text of(Argon2Cost cost, byte[] salt, byte[] payload) {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return new Argon2Text(cost, encoder.encodeToString(salt), encoder.encodeToString(payload));
    }

    static Argon2Text parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not in the form of a stored password");
        }
        return new Argon2Text(
                new Argon2Cost(
                        Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))),
                matcher.group(3),
                matcher.group(4));
    }

    byte[] saltBytes() {
        return Base64.getDecoder().decode(salt);
    }

    byte[] payloadBytes() {
        return Base64.getDecoder().decode(payload);
    }

    @Override
    public String toString() {
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(cost.kibibytes(), cost.passes(), salt, payload);
    }
}
