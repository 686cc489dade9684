package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The appliance's words to the terminal are words that it knows. */
class ApplianceSettingsTest {
    private static final Path SYSTEMD = Path.of("..", "systemd");
    private static final Path SETTINGS = SYSTEMD.resolve("etc/kiosk-djk/terminal.conf");

    @Test
    void theSettingsFileNamesEverySettingAndNoOther() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        Matcher line = Pattern.compile("(?m)^#?([a-z-]+)=").matcher(Files.readString(SETTINGS));
        while (line.find()) {
            named.add(line.group(1));
        }
        TreeSet<String> known = new TreeSet<>();
        options().forEach(option -> known.add(option.substring(2)));
        known.removeAll(List.of("config", "help", "version"));
        assertEquals(known, named);
    }

    @Test
    void theSettingsFileIsReadAsItIsAndWithEveryLineInForce() throws IOException {
        String[] asShipped = {"--config", SETTINGS.toString()};
        CommandLine commandLine = TerminalOptions.commandLine(asShipped);
        commandLine.parseArgs(asShipped);
        TerminalOptions options = commandLine.getCommand();
        assertEquals(8080, options.config(null, Path.of("/home")).port());

        Path everything = Files.createTempFile("terminal", ".conf");
        Files.writeString(
                everything, Files.readString(SETTINGS).replaceAll("(?m)^#([a-z-]+=)", "$1"));
        String[] inForce = {"--config=" + everything};
        CommandLine full = TerminalOptions.commandLine(inForce);
        full.parseArgs(inForce);
        TerminalOptions set = full.getCommand();
        assertTrue(set.demo && set.headless && set.server != null);
        Files.delete(everything);
    }

    @Test
    void theUnitsGiveTheTerminalOnlyOptionsThatItHas() throws IOException {
        List<String> foreign = new ArrayList<>();
        int calls = 0;
        try (Stream<Path> walk = Files.walk(SYSTEMD)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file).replace("\\\n", " ");
                Matcher call = Pattern.compile("kiosk-app\\.jar\"?( --.*)").matcher(text);
                while (call.find()) {
                    calls++;
                    Matcher option = Pattern.compile(" (--[a-z-]+)").matcher(call.group(1));
                    while (option.find()) {
                        if (!options().contains(option.group(1))) {
                            foreign.add(file + ": " + option.group(1));
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), foreign);
        assertTrue(calls >= 2, "the unit and the training run were looked at");
    }

    private static List<String> options() {
        return new CommandLine(new TerminalOptions())
                .getCommandSpec().options().stream().map(option -> option.longestName()).toList();
    }
}
