package id.go.esdm.gatrik.kiosk.admin.store;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Every document and paper, named by its SHA-256 and never rewritten: {@code objects/ab/ab12…}. Thread-safe.
 *
 * <p>Bytes arrive under a temporary name and are renamed when they lie on the disk, so a name is never half an object.
 */
public final class ObjectStore implements ObjectSource {
    private static final String PART = ".part-";
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path objects;

    /**
     * Opens the store.
     *
     * @param objects its directory, created if it is not there
     * @throws DataUnusableException if it cannot be created
     */
    public ObjectStore(Path objects) {
        this.objects = objects;
        try {
            DurableFiles.createPrivateDirectory(objects);
        } catch (UncheckedIOException problem) {
            throw DataUnusableException.unwritable(objects, problem);
        }
    }

    @Override
    public Optional<Path> find(Sha256 digest) {
        Path file = ObjectSource.place(objects, digest);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Stores bytes; they are on the disk when this returns. */
    public Sha256 put(byte[] bytes) {
        try {
            return put(new ByteArrayInputStream(bytes), bytes.length);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * Stores a stream to its end; its bytes are on the disk when this returns. The stream stays open.
     *
     * @param limit the most bytes to take
     * @throws ObjectTooLargeException if there are more; nothing is kept
     * @throws IOException if the stream or the disk fails; nothing is kept
     */
    public Sha256 put(InputStream content, long limit) throws IOException {
        Path part = objects.resolve(PART + UUID.randomUUID());
        try {
            Sha256 digest = copy(content, part, limit);
            keep(part, ObjectSource.place(objects, digest));
            return digest;
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Removes what interrupted calls left behind before that time. */
    public void sweep(Instant before) throws IOException {
        try (Stream<Path> files = Files.list(objects)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith(PART)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Sha256 copy(InputStream content, Path part, long limit) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            long total = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw new ObjectTooLargeException(limit);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return Sha256.ofDigest(digest.digest());
    }

    private static void keep(Path part, Path place) {
        Path directory = place.resolveSibling("");
        DurableFiles.createDirectories(directory);
        if (Files.isRegularFile(place)) {
            // Its name may come from a call that has not forced the directory yet.
            DurableFiles.sync(directory);
        } else {
            DurableFiles.sync(part);
            DurableFiles.rename(part, place);
        }
    }
}
