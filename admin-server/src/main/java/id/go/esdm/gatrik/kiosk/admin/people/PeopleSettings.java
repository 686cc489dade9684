package id.go.esdm.gatrik.kiosk.admin.people;

import java.time.Duration;

/**
 * How strict this room is.
 *
 * @param cost what one guess of a password costs
 * @param policy which passwords are taken
 * @param idle after how long without a request a session ends
 * @param longest after how long a session ends in any case
 */
public record PeopleSettings(
        Argon2Cost cost, PasswordPolicy policy, Duration idle, Duration longest) {
    public PeopleSettings {
        if (!idle.isPositive() || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException("idle " + idle + ", longest " + longest);
        }
    }

    /** Half an hour idle, a working day at most. */
    public static PeopleSettings standard() {
        return new PeopleSettings(
                Argon2Cost.standard(),
                PasswordPolicy.standard(),
                Duration.ofMinutes(30),
                Duration.ofHours(10));
    }

    /** The same with another policy. */
    public PeopleSettings with(PasswordPolicy other) {
        return new PeopleSettings(cost, other, idle, longest);
    }
}
