package id.go.esdm.gatrik.kiosk.terminal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The file of {@code --config}: one {@code name=value} a line, the names those of the options; a foreign name in it is an error. */
final class SettingsFile {
    private SettingsFile() {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it cannot be read or has a name that is no option; one Indonesian sentence
     */
    static Map<TerminalOption, String> read(Path file) {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException | IllegalArgumentException failure) {
            throw new IllegalArgumentException(
                    "Berkas pengaturan tidak dapat dibaca: " + file, failure);
        }
        Map<TerminalOption, String> values = new EnumMap<>(TerminalOption.class);
        for (String name : settings.stringPropertyNames()) {
            TerminalOption option =
                    TerminalOption.find("--" + name)
                            .filter(known -> known != TerminalOption.CONFIG)
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "Nama yang tidak dikenal di " + file + ": " + name));
            values.put(option, settings.getProperty(name));
        }
        return values;
    }
}
