package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The documents and texts in {@code CACHE/objects}, each named by its digest. */
final class CachedObjects implements ObjectSource {
    private static final String PART = ".part-";

    private final Path directory;

    CachedObjects(Path directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Path> find(Sha256 digest) {
        Path file = ObjectSource.place(directory, digest);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /**
     * Fetches those that are not here.
     *
     * @param trusted objects whose bytes were checked before and are not read again
     */
    void fetch(List<Manifest.ObjectRef> wanted, Set<Sha256> trusted, FeedClient feed)
            throws IOException, RefusedException {
        for (Manifest.ObjectRef object : wanted) {
            if (!isHere(object, trusted.contains(object.sha256()))) {
                fetch(object, feed);
            }
        }
    }

    /** Whether an object is here with the right size and, unless trusted, the right bytes. */
    boolean isHere(Manifest.ObjectRef object, boolean trusted) throws IOException {
        Path file = ObjectSource.place(directory, object.sha256());
        return Files.isRegularFile(file)
                && Files.size(file) == object.bytes()
                && (trusted || digest(file).equals(object.sha256()));
    }

    private void fetch(Manifest.ObjectRef object, FeedClient feed)
            throws IOException, RefusedException {
        Path target = ObjectSource.place(directory, object.sha256());
        DurableFiles.createDirectories(target.resolveSibling("").toAbsolutePath());
        Path part = directory.resolve(PART + object.sha256().hex());
        try (OutputStream out =
                Files.newOutputStream(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            feed.object(object.sha256(), object.bytes(), out);
        } catch (IOException | RefusedException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        DurableFiles.sync(part);
        DurableFiles.rename(part, target);
    }

    /** Removes everything that no edition in the cache names, and unfinished parts. */
    void keepOnly(Set<Sha256> named) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        Set<String> names = new HashSet<>();
        named.forEach(digest -> names.add(digest.hex()));
        try (Stream<Path> files = Files.walk(directory, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!names.contains(String.valueOf(file.getFileName()))) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of a file's bytes. */
    static Sha256 digest(Path file) throws IOException {
        MessageDigest sum = Sha256.newDigest();
        byte[] chunk = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                sum.update(chunk, 0, count);
            }
        }
        return Sha256.ofDigest(sum.digest());
    }
}
