package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * How the terminal fares, apart from its edition.
 *
 * @param server the address that is followed; null while it is not known yet
 * @param trust why the server is believed
 * @param heard when the server last said what is live; null before that
 * @param uptime of the program
 * @param version as {@code --version} says it
 */
public record Premises(
        @Nullable String server,
        Trust trust,
        @Nullable Instant heard,
        Machine machine,
        Duration uptime,
        String version) {
    /** Why the server is believed. */
    public enum Trust {
        /** It runs in this program. */
        EMBEDDED,
        /** An administrator typed the code of this screen. */
        PAIRED,
        /** Its root key was laid into a file by hand. */
        FILE,
        /** Nobody has paired it yet. */
        NONE
    }
}
