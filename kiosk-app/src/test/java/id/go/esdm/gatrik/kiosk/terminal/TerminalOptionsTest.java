package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class TerminalOptionsTest {
    private static final Path HOME = Path.of("/home/kiosk");

    @TempDir Path directory;

    @Test
    void theReadmeNamesExactlyTheOptionsThatExist() throws IOException {
        TreeSet<String> documented = new TreeSet<>();
        Matcher row =
                Pattern.compile("(?m)^\\| `(--[a-z-]+)")
                        .matcher(Files.readString(Path.of("../README.md")));
        while (row.find()) {
            documented.add(row.group(1));
        }
        TreeSet<String> real = new TreeSet<>();
        new CommandLine(new TerminalOptions())
                .getCommandSpec()
                .options()
                .forEach(option -> real.add(option.longestName()));
        assertEquals(real, documented);
    }

    @Test
    void dataLiesBelowXdgDataHomeOrTheHomeDirectory() {
        assertEquals(Path.of("/home/kiosk/.local/share/kiosk-djk"), parsed(null).data());
        assertEquals(Path.of("/srv/data/kiosk-djk"), parsed("/srv/data").data());
        assertEquals(Path.of("/home/kiosk/.local/share/kiosk-djk"), parsed("relative").data());
        assertEquals(Path.of("/srv/a/terminal"), parsed(null, "--data", "/srv/a").cache());
    }

    @Test
    void theSettingsFileAnswersWhatTheCommandLineLeavesOpen() throws IOException {
        Path file =
                Files.writeString(directory.resolve("kiosk.conf"), "port=9090\nwindow=800x480\n");
        CommandLine commandLine =
                TerminalOptions.commandLine(new String[] {"--config", file.toString()});
        commandLine.parseArgs("--config", file.toString(), "--window", "1280x800");
        TerminalConfig config = ((TerminalOptions) commandLine.getCommand()).config(null, HOME);
        assertEquals(9090, config.port());
        assertEquals(new TerminalConfig.Size(1280, 800), config.window());
    }

    @Test
    void takesTheSettingsFileInEitherSpelling() throws IOException {
        Path file = Files.writeString(directory.resolve("kiosk.conf"), "port=9090\n");
        assertEquals(9090, parsed(null, "--config=" + file).port());
        assertEquals(9090, parsed(null, "--config", file.toString()).port());
    }

    @Test
    void refusesAForeignNameInTheSettingsFile() throws IOException {
        Path file = Files.writeString(directory.resolve("kiosk.conf"), "prot=9090\n");
        Exception refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                TerminalOptions.commandLine(
                                        new String[] {"--config", file.toString()}));
        assertTrue(String.valueOf(refused.getMessage()).contains("prot"));
    }

    @Test
    void refusesOptionsThatContradictEachOther() {
        assertThrows(
                IllegalArgumentException.class,
                () -> parsed(null, "--demo", "--server", "http://a/"));
        assertThrows(IllegalArgumentException.class, () -> parsed(null, "--root-key", "/a.pem"));
        assertThrows(IllegalArgumentException.class, () -> parsed(null, "--demo-password", "x"));
        assertThrows(CommandLine.ParameterException.class, () -> parsed(null, "--window", "10x10"));
        for (String nowhere : new String[] {"kiosk", "ftp://a/", "http:///x", "file:/etc"}) {
            assertThrows(IllegalArgumentException.class, () -> parsed(null, "--server", nowhere));
        }
        assertThrows(IllegalArgumentException.class, () -> parsed(null, "--data", ""));
    }

    private static TerminalConfig parsed(@Nullable String xdgDataHome, String... arguments) {
        CommandLine commandLine = TerminalOptions.commandLine(arguments);
        commandLine.parseArgs(arguments);
        return ((TerminalOptions) commandLine.getCommand()).config(xdgDataHome, HOME);
    }
}
