package id.go.esdm.gatrik.kiosk.admin.people;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code that opens the root key when no administrator can: 160 random bits as eight groups of four signs that are hard to
 * confuse (Crockford's base 32).
 */
final class RecoveryCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 32;
    private static final int GROUP = 4;

    private RecoveryCode() {}

    /** A new code, in groups, as it is shown. */
    static String generate() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** The code as it is derived from: without groups, and with what was misread put right. */
    static char[] normal(char[] typed) {
        return new String(typed)
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "")
                .toCharArray();
    }
}
