package id.go.esdm.gatrik.kiosk.admin.fleet;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a terminal said last.
 *
 * @param at when the server heard it
 * @param edition that it holds; 0 for none
 * @param problem why it does not show the live edition, in a sentence or a name for the log; null if nothing is wrong
 * @param version of its program
 */
public record Sighting(
        Instant at, State state, int edition, @Nullable String problem, String version) {
    /** How a terminal fares. */
    public enum State {
        /** It shows what is live. */
        SHOWING,
        /** It has nothing to show yet. */
        WAITING,
        /** It was offered what it must not show, and keeps what it has. */
        REFUSING,
        /** Its storage fails; it keeps what it has. */
        FAILING
    }
}
