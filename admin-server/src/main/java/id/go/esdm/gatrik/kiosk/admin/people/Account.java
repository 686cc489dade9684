package id.go.esdm.gatrik.kiosk.admin.people;

import java.util.regex.Pattern;

/**
 * An account: one person in one role.
 *
 * @param person the opaque id that approvals and manifests carry
 * @param username what the person signs in with, 1 to 64 of {@code a-z0-9._-}, beginning with a letter or digit
 * @param displayName the name on the office's own pages, 1 to 120 characters; it never leaves the server
 * @param role the one role of this account
 * @param enabled whether the person may sign in
 */
public record Account(
        PersonId person, String username, String displayName, Role role, boolean enabled) {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final int LONGEST_NAME = 120;

    public Account {
        if (!isUsername(username)) {
            throw new IllegalArgumentException("Not a user name: " + username);
        }
        if (!isDisplayName(displayName)) {
            throw new IllegalArgumentException("Not a display name: " + displayName);
        }
    }

    /** The same person in another role. */
    Account as(Role other) {
        return new Account(person, username, displayName, other, enabled);
    }

    /** Whether a text can be a user name. */
    public static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches();
    }

    /** Whether a text can be a display name: something to read, without control characters. */
    public static boolean isDisplayName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.codePoints().noneMatch(Character::isISOControl);
    }
}
