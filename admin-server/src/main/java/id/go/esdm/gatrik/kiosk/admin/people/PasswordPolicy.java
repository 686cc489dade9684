package id.go.esdm.gatrik.kiosk.admin.people;

import java.nio.CharBuffer;
import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords are taken: length counts, composition does not (NIST SP 800-63B).
 *
 * @param shortest the fewest characters, 1 to 64
 */
public record PasswordPolicy(int shortest) {
    private static final int LONGEST = 256;

    public PasswordPolicy {
        if (shortest < 1 || shortest > 64) {
            throw new IllegalArgumentException("shortest " + shortest);
        }
    }

    /** For the office. */
    public static PasswordPolicy standard() {
        return new PasswordPolicy(10);
    }

    /** For the demo on loopback, whose one password is anybody's to give. */
    public static PasswordPolicy demo() {
        return new PasswordPolicy(1);
    }

    /** What is wrong with a new password of that user. */
    Optional<PasswordProblem> problem(char[] password, String username) {
        if (password.length < shortest) {
            return Optional.of(new PasswordProblem.TooShort(shortest));
        }
        if (password.length > LONGEST) {
            return Optional.of(new PasswordProblem.TooLong(LONGEST));
        }
        boolean isName =
                CharBuffer.wrap(password).toString().toLowerCase(Locale.ROOT).equals(username);
        return isName && shortest > 1
                ? Optional.of(new PasswordProblem.SameAsUsername())
                : Optional.empty();
    }
}
