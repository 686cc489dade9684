package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The appliance's units, scripts and manual call the admin server by commands and options that exist. */
class ApplianceCommandsTest {
    private static final Path SYSTEMD = Path.of("..", "systemd");
    private static final Path SETTINGS = SYSTEMD.resolve("etc/kiosk-djk/admin.conf");

    @TempDir Path scratch;

    @Test
    void everyCallIsOneThatTheServerUnderstands() throws IOException {
        List<String> wrong = new ArrayList<>();
        int calls = 0;
        try (Stream<Path> walk = Files.walk(SYSTEMD)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file).replace("\\\n", " ");
                Matcher call =
                        Pattern.compile(
                                        "(?:(?<!target/)admin-server\\.jar\"?|sudo kiosk-admin)"
                                                + " ([a-z][^|>`]*?)$")
                                .matcher("");
                for (String line : text.split("[\\n`]", -1)) {
                    if (call.reset(line).find()) {
                        calls++;
                        check(call.group(1)).ifPresent(fault -> wrong.add(file + ": " + fault));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(calls >= 6, "units, scripts and the manual were looked at");
    }

    @Test
    void theSettingsFileNamesEverySettingAndNoOther() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        Matcher line = Pattern.compile("(?m)^#?([a-z-]+)=").matcher(Files.readString(SETTINGS));
        while (line.find()) {
            named.add(line.group(1));
        }
        TreeSet<String> known = new TreeSet<>();
        serve().getCommandSpec()
                .options()
                .forEach(option -> known.add(option.longestName().substring(2)));
        known.removeAll(List.of("config", "help", "version"));
        assertEquals(known, named);
    }

    @Test
    void theSettingsFileAnswersWhatTheCommandLineLeavesOpen() throws IOException {
        Path file = Files.writeString(scratch.resolve("admin.conf"), "port=9090\nhost=::1\n");
        CommandLine line = Main.commandLine();
        CommandLine serve = serve(line);
        String[] arguments = {"serve", "--config", file.toString(), "--port", "9091"};
        SettingsFile.putBehind(serve, arguments);
        line.parseArgs(arguments);
        ServeCommand command = serve.getCommand();
        assertEquals(9091, command.port);
        assertEquals("::1", command.host);
        Files.writeString(file, "prot=9090\n");
        assertThrows(
                IllegalArgumentException.class, () -> SettingsFile.putBehind(serve(), arguments));
    }

    private static Optional<String> check(String call) {
        CommandLine command = Main.commandLine();
        for (String word : call.strip().split("\\s+", -1)) {
            if (word.startsWith("--")) {
                String option = word.replaceFirst("=.*", "");
                if (!command.getCommandSpec().optionsMap().containsKey(option)) {
                    return Optional.of(call + " (" + option + ")");
                }
            } else if (command.getSubcommands().containsKey(word)) {
                command = Objects.requireNonNull(command.getSubcommands().get(word));
            } else if (!command.getSubcommands().isEmpty()) {
                return Optional.of(call + " (" + word + ")");
            }
        }
        return Optional.empty();
    }

    private static CommandLine serve() {
        return serve(Main.commandLine());
    }

    private static CommandLine serve(CommandLine line) {
        return Objects.requireNonNull(line.getSubcommands().get("serve"));
    }
}
