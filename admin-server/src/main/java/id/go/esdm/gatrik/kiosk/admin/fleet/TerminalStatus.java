package id.go.esdm.gatrik.kiosk.admin.fleet;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A terminal as the office sees it now.
 *
 * @param sighting what it said last; null if it never spoke
 * @param receipt of the highest edition that it showed; null if there is none
 * @param quiet it has not spoken for longer than a terminal in order does
 */
public record TerminalStatus(
        Terminal terminal,
        @Nullable Sighting sighting,
        @Nullable StoredReceipt receipt,
        boolean quiet) {
    /** A terminal speaks every minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static TerminalStatus of(
            Terminal terminal,
            @Nullable Sighting sighting,
            @Nullable StoredReceipt receipt,
            Instant now) {
        boolean quiet =
                sighting == null
                        || Duration.between(sighting.at(), now).abs().compareTo(PATIENCE) > 0;
        return new TerminalStatus(terminal, sighting, receipt, quiet);
    }

    /** Since when nothing is heard: its last word, or its pairing if it never spoke. */
    public Instant lastHeard() {
        return sighting == null ? terminal.pairedAt() : sighting.at();
    }
}
