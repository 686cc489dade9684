package id.go.esdm.gatrik.kiosk.terminal.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A speech engine that says nothing: it notes its command line, its process and every line it is given, then takes its time. */
public final class NotedEngine {
    private final Path directory;

    private NotedEngine(Path directory) {
        this.directory = directory;
    }

    /** One that takes so many seconds for whatever it is given. */
    public static NotedEngine taking(String seconds, Path directory) throws IOException {
        Path program = Files.createDirectories(directory.resolve("bin")).resolve("espeak-ng");
        Files.writeString(
                program,
                """
                #!/bin/sh
                cd '%s'
                echo "$*" >> options
                echo $$ >> processes
                while IFS= read -r line; do echo "$line" >> said; done
                exec sleep %s
                """
                        .formatted(directory, seconds));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new NotedEngine(directory);
    }

    /** The directory to look for it in. */
    public String path() {
        return directory.resolve("bin").toString();
    }

    /** It, as the terminal finds it. */
    public SpeechEngine engine() {
        return SpeechEngine.find(path()).orElseThrow();
    }

    /** Every line that it was given. */
    public List<String> said() {
        return lines("said");
    }

    /** The command lines by which it was called. */
    public List<String> options() {
        return lines("options");
    }

    /** How many of its processes live. */
    public long alive() {
        return lines("processes").stream()
                .map(id -> ProcessHandle.of(Long.parseLong(id)))
                .filter(found -> found.isPresent() && found.get().isAlive())
                .count();
    }

    /** Waits until a line with these words was given to it. */
    public NotedEngine hears(String words) throws InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
                System.nanoTime() < end; ) {
            if (said().stream().anyMatch(line -> line.contains(words))) {
                return this;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("never said: " + words + ", but " + said());
    }

    /** Forgets what was noted. */
    public NotedEngine forgets() throws IOException {
        Files.deleteIfExists(directory.resolve("said"));
        return this;
    }

    private List<String> lines(String file) {
        try {
            Path notes = directory.resolve(file);
            return Files.exists(notes) ? Files.readAllLines(notes) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
