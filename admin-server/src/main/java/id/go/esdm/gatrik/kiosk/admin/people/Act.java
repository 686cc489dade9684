package id.go.esdm.gatrik.kiosk.admin.people;

import org.jspecify.annotations.Nullable;

/**
 * Something that someone did, for the audit.
 *
 * @param person who did it; null for the server itself
 * @param action what, in dotted English, for example {@code account.disable}
 * @param subject to what: an id
 * @param before the state before as JSON; null if there was none
 * @param after the state after as JSON; null if there is none
 * @param origin from where: an address, or {@code console}
 */
public record Act(
        @Nullable PersonId person,
        String action,
        String subject,
        @Nullable String before,
        @Nullable String after,
        String origin) {
    /** An act without a state before or after. */
    public static Act by(@Nullable PersonId person, String action, String subject, String origin) {
        return new Act(person, action, subject, null, null, origin);
    }

    /** The same act with the states before and after it, as JSON. */
    public Act changing(@Nullable String before, @Nullable String after) {
        return new Act(person, action, subject, before, after, origin);
    }
}
