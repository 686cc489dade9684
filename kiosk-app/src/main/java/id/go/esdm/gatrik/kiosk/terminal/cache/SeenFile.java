package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.InvalidJsonException;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Keeps {@link Seen} in {@code CACHE/trust/seen.json}, durably. Its methods throw {@link UncheckedIOException}. */
final class SeenFile {
    private static final Logger LOG = LoggerFactory.getLogger(SeenFile.class);

    private final Path file;

    SeenFile(Path file) {
        this.file = file;
    }

    /** What was seen; nothing, where the file is not there or is no longer readable. */
    Seen read() {
        try {
            return StrictJson.read(Files.readAllBytes(file), Seen.class);
        } catch (NoSuchFileException _) {
            return Seen.NOTHING;
        } catch (InvalidJsonException e) {
            // Torn by a failing disk, never by us. To refuse everything for ever would blank the
            // lobby; the held
            // edition's own number and roster still bound what may come.
            LOG.warn("{} is not readable and begins anew", file, e);
            return Seen.NOTHING;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers, before anything is done that relies on it. */
    void remember(Seen seen) {
        if (!seen.equals(read())) {
            Path directory = file.toAbsolutePath().getParent();
            if (directory != null) {
                DurableFiles.createDirectories(directory);
            }
            DurableFiles.replace(file, CanonicalJson.bytes(seen));
        }
    }
}
