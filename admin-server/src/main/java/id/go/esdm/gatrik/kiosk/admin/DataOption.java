package id.go.esdm.gatrik.kiosk.admin;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Map;

/** The option {@code --data} that every command has. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data server (bawaan: $XDG_DATA_HOME/kiosk-djk).")
    @Nullable Path data;

    /** The directory that was given, or the usual one of this user. */
    Path directory() {
        Path given = data;
        if (given != null && given.toString().isBlank()) {
            throw new StartRefusedException("Sebutkan folder data sesudah --data.");
        }
        return (given != null ? given : standard(System.getenv(), System.getProperty("user.home")))
                .toAbsolutePath()
                .normalize();
    }

    /** XDG Base Directory Specification: a relative path there is to be ignored. */
    static Path standard(Map<String, String> environment, String home) {
        Path shared = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        Path base = shared.isAbsolute() ? shared : Path.of(home, ".local", "share");
        return base.resolve("kiosk-djk");
    }
}
