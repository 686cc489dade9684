package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.admin.Supervisor;
import id.go.esdm.gatrik.kiosk.terminal.speech.SpeechEngine;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks, before anything is started, whether this machine has what the terminal needs. */
final class Surroundings {
    private static final Map<String, String> DRAWING =
            Map.of(
                    "libfreetype.so.6", "libfreetype6",
                    "libfontconfig.so.1", "libfontconfig1",
                    "libpango-1.0.so.0", "libpango-1.0-0",
                    "libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    private static final Map<String, String> WINDOW = Map.of("libgtk-3.so.0", "libgtk-3-0");

    private final Map<String, String> environment;
    private final Supervisor supervisor;

    Surroundings(Map<String, String> environment) {
        this.environment = environment;
        this.supervisor = Supervisor.of(environment);
    }

    /** The service manager that watches over the terminal, if any. */
    Supervisor supervisor() {
        return supervisor;
    }

    /** Whether there is a display to open a window on. JavaFX speaks X11; under Wayland that is XWayland's. */
    boolean hasDisplay() {
        return !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /** The program that reads aloud, if one is installed. */
    Optional<SpeechEngine> findSpeechEngine() {
        return SpeechEngine.find(environment.getOrDefault("PATH", ""));
    }

    /**
     * Looks for the libraries that JavaFX loads.
     *
     * @throws UnusableException when one is missing
     */
    void requireLibraries(boolean headless) {
        List<String> missing =
                (headless ? DRAWING : WINDOW)
                        .entrySet().stream()
                                .filter(library -> !isPresent(library.getKey()))
                                .map(Map.Entry::getValue)
                                .sorted()
                                .toList();
        if (!missing.isEmpty()) {
            throw new UnusableException(
                    "Pustaka untuk menggambar layar tidak ada: pasang dengan apt-get install "
                            + String.join(" ", missing)
                            + ", lalu jalankan lagi.");
        }
    }

    /**
     * Makes a directory if need be, and tries to write there.
     *
     * @throws UnusableException when that fails
     */
    static void requireWritable(Path directory, String option) {
        try {
            Files.createDirectories(directory);
            Path attempt = directory.resolve(".uji");
            Files.write(attempt, new byte[1]);
            Files.deleteIfExists(attempt);
        } catch (IOException failure) {
            throw new UnusableException(
                    "Direktori %s tidak dapat ditulisi: beri izin tulis, atau pilih direktori lain dengan %s."
                            .formatted(directory, option),
                    failure);
        }
    }

    @SuppressWarnings("restricted") // only looks whether the library can be loaded
    private static boolean isPresent(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
