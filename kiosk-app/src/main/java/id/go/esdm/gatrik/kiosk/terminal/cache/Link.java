package id.go.esdm.gatrik.kiosk.terminal.cache;

import java.time.Instant;

/** How things stand between the terminal and its server. Times are the wall clock's, for people to read. */
public sealed interface Link {
    /** Nothing is known yet: the first question is under way. */
    record Connecting() implements Link {}

    /**
     * No root key is pinned: the administrator is awaited.
     *
     * @param code to be typed into the server's page Terminal, as it is shown
     */
    record Pairing(String code, Instant since) implements Link {}

    /** The server answers, and what is held is what is live. */
    record Online(Instant since) implements Link {}

    /** The server cannot be reached; what is held stays. */
    record Offline(Instant since) implements Link {}

    /** The server offers what must not be shown; what is held stays. */
    record Refusing(Refusal refusal, Instant since) implements Link {}

    /** The terminal's own storage fails; what is held stays. */
    record Failing(StorageProblem problem, Instant since) implements Link {}
}
