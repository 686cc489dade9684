package id.go.esdm.gatrik.kiosk.admin;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads passwords from the console without showing them or, where there is none, one a line from standard input; never from arguments,
 * which everybody on the machine can see.
 */
final class PasswordPrompt {
    private final @Nullable Console console;
    private final BufferedReader lines;

    private PasswordPrompt(@Nullable Console console, BufferedReader lines) {
        this.console = console;
        this.lines = lines;
    }

    /** Passwords from this process's console, or from its standard input if that is no terminal. */
    static PasswordPrompt ofProcess() {
        Optional<Console> console =
                Optional.ofNullable(System.console()).filter(Console::isTerminal);
        return new PasswordPrompt(
                console.orElse(null),
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    /** Passwords from these lines. */
    static PasswordPrompt of(BufferedReader lines) {
        return new PasswordPrompt(null, lines);
    }

    /** Asks for a password that exists; empty when the input has ended. */
    Optional<char[]> ask(String prompt) {
        return read(prompt);
    }

    /** Asks for a new password, on a console twice; empty when the input has ended or the two differ. */
    Optional<char[]> askNew(String prompt) {
        Optional<char[]> first = read(prompt);
        if (console == null) {
            return first;
        }
        Optional<char[]> second = read(prompt + " (sekali lagi)");
        return first.filter(one -> second.filter(two -> Arrays.equals(one, two)).isPresent());
    }

    private Optional<char[]> read(String prompt) {
        if (console != null) {
            return Optional.ofNullable(console.readPassword("%s: ", prompt));
        }
        try {
            return Optional.ofNullable(lines.readLine()).map(String::toCharArray);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
