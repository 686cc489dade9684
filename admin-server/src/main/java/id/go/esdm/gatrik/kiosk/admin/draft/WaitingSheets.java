package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Spreadsheets between their dry run and the word to apply them, named by their digest, so that one need not be chosen
 * twice. The few newest are kept, and none over a restart. Thread-safe.
 */
public final class WaitingSheets {
    private static final int MOST = 12;

    private final Path directory;
    private final Map<Sha256, String> names = new LinkedHashMap<>();

    /**
     * Prepares the directory.
     *
     * @param directory for nothing else; what is in it is removed
     */
    public WaitingSheets(Path directory) {
        this.directory = directory;
        DurableFiles.deleteTree(directory);
        DurableFiles.createDirectories(directory);
    }

    /** A spreadsheet that waits, under the name it was sent with. */
    record Sheet(Sha256 digest, String name, Path file) {
        InputStream open() {
            try {
                return Files.newInputStream(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Keeps what is sent. */
    Sheet keep(InputStream content, String name) {
        Path scratch = directory.resolve("." + UUID.randomUUID());
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            Files.copy(new DigestInputStream(content, sha256), scratch);
            Sha256 digest = new Sha256(HexFormat.of().formatHex(sha256.digest()));
            Files.move(scratch, place(digest), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            remember(digest, name);
            return new Sheet(digest, name, place(digest));
        } catch (IOException failure) {
            DraftFiles.delete(scratch);
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The spreadsheet of that digest, if it still waits. */
    synchronized Optional<Sheet> find(Sha256 digest) {
        return Optional.ofNullable(names.get(digest))
                .map(name -> new Sheet(digest, name, place(digest)));
    }

    private synchronized void remember(Sha256 digest, String name) {
        names.remove(digest);
        names.put(digest, name);
        while (names.size() > MOST) {
            Sha256 oldest = names.keySet().iterator().next();
            names.remove(oldest);
            DraftFiles.delete(place(oldest));
        }
    }

    private Path place(Sha256 digest) {
        return directory.resolve(digest.hex());
    }
}
