package id.go.esdm.gatrik.kiosk.admin.people;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.security.KeyPair;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

class PasswordsTest {
    private static final byte[] SECRET = {1, 2, 3, 4};

    private final Passwords passwords = new Passwords(new Argon2Cost(8, 1));

    @Test
    void knowsItsOwnHashAndNoOther() {
        String stored = passwords.hash(chars("rahasia"));
        assertTrue(stored.startsWith("$argon2id$v=19$m=8,t=1,p=1$"), stored);
        assertTrue(passwords.matches(chars("rahasia"), stored));
        assertFalse(passwords.matches(chars("rahasiA"), stored));
        assertNotEquals(stored, passwords.hash(chars("rahasia")), "each hash has its own salt");
    }

    @Test
    void derivesAsTheReferenceImplementationDoes() {
        // The tests of phc-winner-argon2: argon2id, version 19, 256 KiB, two passes, one lane.
        String stored =
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ"
                        + "$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
        assertTrue(passwords.matches(chars("password"), stored));
        assertFalse(passwords.matches(chars("passwore"), stored));
    }

    @Test
    void aPasswordIsTheSameHoweverItsLettersWereComposed() {
        String stored = passwords.hash(chars("caf\u00e9"));
        assertTrue(passwords.matches(chars("cafe\u0301"), stored));
    }

    @Test
    void opensWhatItSealedOnlyInTheSameContextAndUnchanged() {
        String sealed = passwords.seal(chars("rahasia"), SECRET, "a");
        assertArrayEquals(SECRET, passwords.open(chars("rahasia"), sealed, "a").orElseThrow());
        assertEquals(Optional.empty(), passwords.open(chars("lain"), sealed, "a"));
        assertEquals(Optional.empty(), passwords.open(chars("rahasia"), sealed, "b"));
        int last = sealed.length() - 3;
        char changed = sealed.charAt(last) == 'A' ? 'B' : 'A';
        String other = sealed.substring(0, last) + changed + sealed.substring(last + 1);
        assertEquals(Optional.empty(), passwords.open(chars("rahasia"), other, "a"));
    }

    @Test
    void refusesAStoredTextThatIsNone() {
        assertThrows(
                IllegalArgumentException.class,
                () -> passwords.matches(chars("x"), "$2a$10$bcrypt"));
    }

    @Test
    void aBoxOpensForItsRecipientOnly() {
        KeyPair own = SealedBox.generate();
        KeyPair other = SealedBox.generate();
        String recipient = Base64.getEncoder().encodeToString(own.getPublic().getEncoded());
        String box = SealedBox.seal(recipient, SECRET, "a");
        assertArrayEquals(
                SECRET, SealedBox.open(own.getPrivate(), recipient, box, "a").orElseThrow());
        assertEquals(Optional.empty(), SealedBox.open(own.getPrivate(), recipient, box, "b"));
        assertEquals(Optional.empty(), SealedBox.open(other.getPrivate(), recipient, box, "a"));
    }

    @Test
    void aRecoveryCodeMayBeTypedAsItWasRead() {
        String code = RecoveryCode.generate();
        assertTrue(code.matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}"), code);
        String read =
                code.replace("-", " ").replace('0', 'o').replace('1', 'l').toLowerCase(Locale.ROOT);
        assertArrayEquals(RecoveryCode.normal(chars(code)), RecoveryCode.normal(chars(read)));
    }

    @Test
    void thePolicyAsksForLengthOnly() {
        PasswordPolicy policy = PasswordPolicy.standard();
        assertEquals(Optional.empty(), policy.problem(chars("aaaaaaaaaa"), "tamu"));
        assertEquals(
                Optional.of(new PasswordProblem.TooShort(10)),
                policy.problem(chars("aaaaaaaaa"), "tamu"));
        assertEquals(
                Optional.of(new PasswordProblem.TooLong(256)),
                policy.problem(chars("a".repeat(257)), "tamu"));
        assertEquals(
                Optional.of(new PasswordProblem.SameAsUsername()),
                policy.problem(chars("Administrator"), "administrator"));
    }

    private static char[] chars(String text) {
        return text.toCharArray();
    }
}
