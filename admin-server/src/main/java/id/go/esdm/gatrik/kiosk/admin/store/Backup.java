package id.go.esdm.gatrik.kiosk.admin.store;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One ZIP file that holds a data directory as it was at one moment, taken while people work in it.
 *
 * <p>The register is copied as one state of SQLite; everything else is immutable once it has its name, so what is copied
 * after it can only be more than that state needs. The last entry, {@code SHA256SUMS}, names every other one, in the form
 * that {@code sha256sum -c} reads. What can be made again (derived, uploads, the terminal's cache) is left out.
 */
public final class Backup {
    private static final int TRIES = 10;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path data;
    private final Function<Path, List<String>> editions;
    private final SortedMap<String, Sha256> sums = new TreeMap<>();

    /**
     * A backup to be taken.
     *
     * @param data the directory of a server, running or not
     * @param editions the names of the editions' directories that a copied register knows of
     */
    public Backup(Path data, Function<Path, List<String>> editions) {
        this.data = data;
        this.editions = editions;
    }

    /**
     * Writes it to a file, which is there whole or not at all; an older file of that name is replaced, and what a killed
     * run to the same name left beside it.
     *
     * @return how many files it holds
     * @throws IOException if something cannot be read or written; nothing is left behind
     */
    public int write(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        Path register = target.resolveSibling("." + target.getFileName() + ".register");
        try {
            try (OutputStream out = newSecret(part);
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                zip.setLevel(Deflater.BEST_SPEED);
                fill(zip, register);
            }
            DurableFiles.sync(part);
            DurableFiles.rename(part, target);
            return sums.size();
        } finally {
            Files.deleteIfExists(part);
            forget(register);
        }
    }

    private void fill(ZipOutputStream zip, Path register) throws IOException {
        SortedMap<String, byte[]> keys = snapshot(register);
        add(zip, RegisterFile.NAME, register);
        for (var key : keys.entrySet()) {
            add(zip, key.getKey(), key.getValue());
        }
        for (String edition : editions.apply(register)) {
            for (Path file : files(data.resolve("editions").resolve(edition))) {
                add(zip, name(file), file);
            }
        }
        for (Path file : files(data.resolve("objects"))) {
            if (!file.getFileName().toString().startsWith(".")) {
                add(zip, name(file), file);
            }
        }
        for (Path file : files(data.resolve("drafts/frozen"))) {
            addUnlessGone(zip, file);
        }
        StringBuilder lines = new StringBuilder();
        sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
        put(zip, BackupForm.SUMS, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** One state of the register, and the keys as they were with it. */
    private SortedMap<String, byte[]> snapshot(Path register) throws IOException {
        for (int tried = 0; tried < TRIES; tried++) {
            SortedMap<String, byte[]> before = keys();
            forget(register);
            copyRegister(register);
            SortedMap<String, byte[]> after = keys();
            if (sameBytes(before, after)) {
                return after;
            }
        }
        throw new IOException("the keys change all the time");
    }

    /** With what SQLite keeps beside it: a killed run's log must not meet another run's copy. */
    private static void forget(Path register) throws IOException {
        for (String part : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(register.resolveSibling(register.getFileName() + part));
        }
    }

    private void copyRegister(Path copy) throws IOException {
        // SQLite makes the file; only its owner may read it
        newSecret(copy).close();
        try (Connection connection =
                        new RegisterFile(data.resolve(RegisterFile.NAME)).connect(false);
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        } catch (SQLException problem) {
            throw new IOException("the register cannot be copied", problem);
        }
    }

    private SortedMap<String, byte[]> keys() throws IOException {
        SortedMap<String, byte[]> keys = new TreeMap<>();
        for (Path file : files(data.resolve("keys"))) {
            if (!file.toString().endsWith(".new")) {
                keys.put(name(file), Files.readAllBytes(file));
            }
        }
        return keys;
    }

    private static boolean sameBytes(
            SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) {
        return before.keySet().equals(after.keySet())
                && before.entrySet().stream()
                        .allMatch(key ->
                                MessageDigest.isEqual(key.getValue(), after.get(key.getKey())));
    }

    private void add(ZipOutputStream zip, String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            MessageDigest digest = Sha256.newDigest();
            in.transferTo(new DigestOutputStream(zip, digest));
            zip.closeEntry();
            sums.put(name, Sha256.ofDigest(digest.digest()));
        }
    }

    private void addUnlessGone(ZipOutputStream zip, Path file) throws IOException {
        try {
            add(zip, name(file), file);
        } catch (NoSuchFileException gone) {
            // a cycle ended meanwhile; the copied register does not need its draft to be readable
            sums.remove(name(file));
        }
    }

    private void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        put(zip, name, bytes);
        sums.put(name, Sha256.of(bytes));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private String name(Path file) {
        return data.relativize(file).toString();
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path path : walk.sorted().toList()) {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    found.add(path);
                }
            }
        }
        return found;
    }

    private static OutputStream newSecret(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return new java.io.BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES);
    }
}
