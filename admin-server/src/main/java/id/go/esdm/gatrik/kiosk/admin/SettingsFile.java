package id.go.esdm.gatrik.kiosk.admin;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Answers options that the command line leaves open from the file of {@code --config}; a foreign name in it is an error. */
public final class SettingsFile implements IDefaultValueProvider {
    private final Properties settings;

    private SettingsFile(Properties settings) {
        this.settings = settings;
    }

    /**
     * Puts the file that these arguments name with {@code --config}, if any, behind the options of a command.
     *
     * @throws IllegalArgumentException when it cannot be read or has a name that is no option; one Indonesian sentence
     */
    public static void putBehind(CommandLine commandLine, String[] arguments) {
        named(arguments)
                .ifPresent(file ->
                        commandLine.setDefaultValueProvider(read(Path.of(file), commandLine)));
    }

    private static Optional<String> named(String[] arguments) {
        String file = null;
        for (int at = 0; at < arguments.length; at++) {
            if (arguments[at].equals("--config") && at + 1 < arguments.length) {
                file = arguments[at + 1];
            } else if (arguments[at].startsWith("--config=")) {
                file = arguments[at].substring("--config=".length());
            }
        }
        return Optional.ofNullable(file);
    }

    private static SettingsFile read(Path file, CommandLine commandLine) {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException | IllegalArgumentException failure) {
            throw new IllegalArgumentException(
                    "Berkas pengaturan tidak dapat dibaca: " + file, failure);
        }
        for (String name : settings.stringPropertyNames()) {
            if (name.equals("config")
                    || !commandLine.getCommandSpec().optionsMap().containsKey("--" + name)) {
                throw new IllegalArgumentException(
                        "Nama yang tidak dikenal di " + file + ": " + name);
            }
        }
        return new SettingsFile(settings);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return settings.getProperty(option.longestName().replaceFirst("^--", ""));
        }
        return null;
    }
}
