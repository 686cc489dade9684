package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The appliance's words to the terminal are words that it knows. */
class ApplianceSettingsTest {
    private static final Set<TerminalOption> NOT_IN_A_FILE =
            Set.of(
                    TerminalOption.CONFIG,
                    TerminalOption.MAKE_STAFF_PIN,
                    TerminalOption.HELP,
                    TerminalOption.VERSION);
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
        Arrays.stream(TerminalOption.values())
                .filter(option -> !NOT_IN_A_FILE.contains(option))
                .forEach(option -> known.add(option.word().substring(2)));
        assertEquals(known, named);
    }

    @Test
    void theSettingsFileIsReadAsItIsAndWithEveryLineInForce() throws IOException {
        TerminalOptions asShipped = TerminalOptions.parse("--config", SETTINGS.toString());
        assertEquals(8080, asShipped.config(null, Path.of("/home")).port());

        Path everything = Files.createTempFile("terminal", ".conf");
        Files.writeString(
                everything, Files.readString(SETTINGS).replaceAll("(?m)^#([a-z-]+=)", "$1"));
        TerminalOptions inForce = TerminalOptions.parse("--config=" + everything);
        for (TerminalOption option : TerminalOption.values()) {
            if (!NOT_IN_A_FILE.contains(option)) {
                assertTrue(inForce.find(option).isPresent(), option.word());
            }
        }
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
        return Arrays.stream(TerminalOption.values()).map(TerminalOption::word).toList();
    }
}
