package id.go.esdm.gatrik.kiosk.terminal;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a command line says, with the settings file that it names, if any, behind it. Read by hand: the library for it that the
 * admin server uses takes a sixth of the time to the first screen.
 */
final class TerminalOptions {
    private static final String SEE_HELP = " (lihat --help)";

    private final Map<TerminalOption, String> values = new EnumMap<>(TerminalOption.class);

    private TerminalOptions() {}

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException when it, or its settings file, is wrong: one Indonesian sentence
     */
    static TerminalOptions parse(String... arguments) {
        TerminalOptions options = new TerminalOptions();
        for (int at = 0; at < arguments.length; at++) {
            String argument = arguments[at];
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            String word = equals < 0 ? argument : argument.substring(0, equals);
            TerminalOption option =
                    TerminalOption.find(word)
                            .orElseThrow(() -> wrong("Tidak dikenal: " + word + "."));
            String value;
            if (equals >= 0) {
                value = argument.substring(equals + 1);
            } else if (option.isFlag()) {
                value = "true";
            } else {
                at++;
                if (at == arguments.length || TerminalOption.find(arguments[at]).isPresent()) {
                    throw wrong("Sebutkan nilainya sesudah " + word + ".");
                }
                value = arguments[at];
            }
            if (options.values.put(option, value) != null) {
                throw wrong(word + " disebutkan dua kali.");
            }
        }
        String file = options.values.get(TerminalOption.CONFIG);
        if (file != null) {
            SettingsFile.read(Path.of(file)).forEach(options.values::putIfAbsent);
        }
        return options;
    }

    /** The text of {@code --help}. */
    static String help() {
        return Arrays.stream(TerminalOption.values())
                .map(TerminalOption::help)
                .collect(
                        Collectors.joining(
                                "\n",
                                "Pemakaian: kiosk-app [pilihan]\nTerminal layar sentuh Daftar"
                                        + " Informasi Publik, dengan server admin di dalamnya.\n\n",
                                ""));
    }

    /** The text of {@code --version}: what the jar's manifest says. */
    static String version() {
        String version = TerminalOptions.class.getPackage().getImplementationVersion();
        return "kiosk-app " + (version == null ? "dev" : version);
    }

    /** What is given for an option, on the command line or in the settings file. */
    Optional<String> find(TerminalOption option) {
        return Optional.ofNullable(values.get(option));
    }

    /** Whether a flag is set. */
    boolean has(TerminalOption flag) {
        String value = values.getOrDefault(flag, "false");
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid(value, flag);
        };
    }

    /**
     * The whole configuration.
     *
     * @throws IllegalArgumentException when a value is malformed or two contradict each other: one Indonesian sentence
     */
    TerminalConfig config(@Nullable String xdgDataHome, Path home) {
        Path directory =
                directory(TerminalOption.DATA).orElseGet(() -> standard(xdgDataHome, home));
        String server = values.get(TerminalOption.SERVER);
        String window = values.get(TerminalOption.WINDOW);
        return new TerminalConfig(
                absolute(directory),
                absolute(
                        directory(TerminalOption.CACHE)
                                .orElseGet(() -> directory.resolve("terminal"))),
                server == null ? null : address(server),
                path(TerminalOption.ROOT_KEY),
                values.getOrDefault(TerminalOption.HOST, "127.0.0.1"),
                (int) number(TerminalOption.PORT, "8080", "[0-9]{1,5}"),
                window == null ? null : TerminalConfig.Size.parse(window),
                has(TerminalOption.HEADLESS),
                path(TerminalOption.SCREENSHOT),
                Duration.ofMillis(
                        Math.round(
                                number(TerminalOption.AFTER, "2", "-?[0-9]{1,6}([.][0-9]{1,6})?")
                                        * 1000)),
                has(TerminalOption.DEMO),
                values.get(TerminalOption.DEMO_PASSWORD),
                HardwareOptions.read(this),
                BrandOptions.read(this),
                AwakeOptions.read(this),
                find(TerminalOption.STAFF_PIN)
                        .map(hash ->
                                StaffPin.find(hash)
                                        .orElseThrow(() ->
                                                wrong(
                                                        "Nilai staff-pin tidak sah: buat dengan"
                                                                + " --make-staff-pin.")))
                        .orElse(null));
    }

    /** An empty name would mean whatever directory the program was started in. */
    private Optional<Path> directory(TerminalOption option) {
        Optional<String> name = find(option);
        if (name.filter(String::isBlank).isPresent()) {
            throw wrong("Sebutkan direktorinya sesudah " + option.word() + ".");
        }
        return name.map(Path::of);
    }

    private @Nullable Path path(TerminalOption option) {
        String value = values.get(option);
        return value == null ? null : Path.of(value);
    }

    private double number(TerminalOption option, String standard, String form) {
        String value = values.getOrDefault(option, standard);
        if (!value.matches(form)) {
            throw invalid(value, option);
        }
        return Double.parseDouble(value);
    }

    private static URI address(String server) {
        try {
            return new URI(server);
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException(
                    invalid(server, TerminalOption.SERVER).getMessage(), malformed);
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Path standard(@Nullable String xdgDataHome, Path home) {
        // XDG Base Directory Specification: a relative path there is to be ignored
        boolean usable = xdgDataHome != null && Path.of(xdgDataHome).isAbsolute();
        Path base = usable ? Path.of(xdgDataHome) : home.resolve(".local").resolve("share");
        return base.resolve("kiosk-djk");
    }

    static IllegalArgumentException invalid(String value, TerminalOption option) {
        return wrong("Nilai \"%s\" tidak sah untuk %s.".formatted(value, option.word()));
    }

    static IllegalArgumentException wrong(String sentence) {
        return new IllegalArgumentException(sentence + SEE_HELP);
    }
}
