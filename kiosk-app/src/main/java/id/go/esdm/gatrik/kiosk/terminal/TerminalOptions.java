package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.admin.CallMistakes;
import id.go.esdm.gatrik.kiosk.admin.SettingsFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** The options of the command line; their defaults may stand in the configuration file, one {@code name=value} a line. */
@Command(
        name = "kiosk-app",
        mixinStandardHelpOptions = true,
        versionProvider = TerminalVersion.class,
        sortOptions = false,
        description =
                "Terminal layar sentuh Daftar Informasi Publik, dengan server admin di dalamnya.")
final class TerminalOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data server (bawaan: $XDG_DATA_HOME/kiosk-djk).")
    @Nullable Path data;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Tembolok terminal (bawaan: DIR/terminal).")
    @Nullable Path cache;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "Ikuti server admin lain; tidak ada server yang dijalankan di sini.")
    @Nullable URI server;

    @Option(
            names = "--root-key",
            paramLabel = "FILE",
            description = "Kunci akar (PEM) yang dipercaya, bersama --server.")
    @Nullable Path rootKey;

    @Option(
            names = "--host",
            paramLabel = "A",
            defaultValue = "127.0.0.1",
            description = "Alamat server (bawaan: ${DEFAULT-VALUE}).")
    String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Porta server; 0 memilih yang kosong (bawaan: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--window",
            paramLabel = "WxH",
            description = "Ukuran jendela, atau layar bila --headless (bawaan: layar penuh).")
    TerminalConfig.@Nullable Size window;

    @Option(names = "--headless", description = "Berjalan tanpa layar.")
    boolean headless;

    @Option(
            names = "--screenshot",
            paramLabel = "FILE",
            description = "Simpan gambar layar (PNG), lalu selesai.")
    @Nullable Path screenshot;

    @Option(
            names = "--after",
            paramLabel = "SECONDS",
            defaultValue = "2",
            description = "Jeda setelah edisi pertama tergambar (bawaan: ${DEFAULT-VALUE}).")
    double after;

    @Option(
            names = "--demo",
            description =
                    "Isi DIR yang kosong dengan DIP contoh dan akun demo, lewat siklus yang"
                            + " sebenarnya.")
    boolean demo;

    @Option(names = "--demo-password", paramLabel = "P", description = "Kata sandi akun demo.")
    @Nullable String demoPassword;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Berkas pengaturan: nama=nilai, nama seperti pilihan di sini tanpa tanda hubung"
                            + " di depan.")
    @Nullable Path config;

    /**
     * The parser of these arguments, with the settings file that they name, if any, behind it.
     *
     * @throws IllegalArgumentException when the settings file is unusable
     */
    static CommandLine commandLine(String[] arguments) {
        CommandLine commandLine = new CommandLine(new TerminalOptions());
        commandLine.registerConverter(TerminalConfig.Size.class, TerminalOptions::size);
        commandLine.setResourceBundle(new CallMistakes.HelpWords());
        SettingsFile.putBehind(commandLine, arguments);
        return commandLine;
    }

    private static TerminalConfig.Size size(String text) {
        try {
            return TerminalConfig.Size.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new TypeConversionException(malformed.getMessage());
        }
    }

    TerminalConfig config(@Nullable String xdgDataHome, Path home) {
        requireNamed(data, "--data");
        requireNamed(cache, "--cache");
        Path directory = data != null ? data : standard(xdgDataHome, home);
        return new TerminalConfig(
                directory.toAbsolutePath().normalize(),
                (cache != null ? cache : directory.resolve("terminal"))
                        .toAbsolutePath()
                        .normalize(),
                server,
                rootKey,
                host,
                port,
                window,
                headless,
                screenshot,
                Duration.ofMillis(Math.round(after * 1000)),
                demo,
                demoPassword);
    }

    /** An empty name would mean whatever directory the program was started in. */
    private static void requireNamed(@Nullable Path directory, String option) {
        if (directory != null && directory.toString().isBlank()) {
            throw new IllegalArgumentException("Sebutkan direktorinya sesudah " + option);
        }
    }

    private static Path standard(@Nullable String xdgDataHome, Path home) {
        // XDG Base Directory Specification: a relative path there is to be ignored
        boolean usable = xdgDataHome != null && Path.of(xdgDataHome).isAbsolute();
        Path base = usable ? Path.of(xdgDataHome) : home.resolve(".local").resolve("share");
        return base.resolve("kiosk-djk");
    }
}
