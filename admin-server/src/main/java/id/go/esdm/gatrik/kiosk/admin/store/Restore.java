package id.go.esdm.gatrik.kiosk.admin.store;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Puts a backup back into an empty directory: all of it, checked, or nothing. */
public final class Restore {
    private static final int BUFFER_BYTES = 256 * 1024;

    private final Path backup;
    private final Predicate<Path> isSound;

    /**
     * A backup to be put back.
     *
     * @param backup the file
     * @param isSound whether the record in a directory holds, walked before the directory gets its name
     */
    public Restore(Path backup, Predicate<Path> isSound) {
        this.backup = backup;
        this.isSound = isSound;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The directory is there; {@code files} of them. */
        record Restored(int files) implements Outcome {}

        /** There is something in the directory already; nothing was touched. */
        record Occupied() implements Outcome {}

        /** The file is damaged, was not made by this product, or what it holds does not hold; nothing was written. */
        record Refused(String where) implements Outcome {}
    }

    /**
     * Restores.
     *
     * @param data an empty directory, or none
     * @throws IOException if the disk refuses; the directory is as before
     */
    public Outcome into(Path data) throws IOException {
        if (!isEmpty(data)) {
            return new Outcome.Occupied();
        }
        Path stage = data.resolveSibling("." + data.getFileName() + ".restore");
        try {
            DurableFiles.deleteTree(stage);
            DurableFiles.createDirectories(stage);
            try (ZipFile zip = new ZipFile(backup.toFile(), StandardCharsets.UTF_8)) {
                String fault = unpack(zip, stage);
                if (fault == null && !isSound.test(stage)) {
                    fault = "verify";
                }
                if (fault != null) {
                    return new Outcome.Refused(fault);
                }
                Files.deleteIfExists(data);
                DurableFiles.rename(stage, data);
                return new Outcome.Restored(zip.size() - 1);
            } catch (ZipException damaged) {
                return new Outcome.Refused(String.valueOf(damaged.getMessage()));
            }
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        } finally {
            DurableFiles.deleteTree(stage);
        }
    }

    /** The name of the first entry that does not hold, or null. */
    private static @org.jspecify.annotations.Nullable String unpack(ZipFile zip, Path stage)
            throws IOException {
        Map<String, Sha256> sums = sums(zip);
        Set<String> missing = new HashSet<>(sums.keySet());
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (name.equals(BackupForm.SUMS)) {
                continue;
            }
            if (!BackupForm.knows(name)
                    || !missing.remove(name)
                    || !unpack(zip, entry, stage.resolve(name)).equals(sums.get(name))) {
                return name;
            }
        }
        if (!missing.isEmpty()) {
            return missing.iterator().next();
        }
        if (!sums.containsKey(RegisterFile.NAME)) {
            return RegisterFile.NAME;
        }
        closeKeys(stage);
        syncDirectories(stage);
        return null;
    }

    private static Map<String, Sha256> sums(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupForm.SUMS);
        if (entry == null) {
            throw new ZipException(BackupForm.SUMS);
        }
        Map<String, Sha256> sums = new TreeMap<>();
        try (InputStream in = zip.getInputStream(entry)) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : lines.lines().toList()) {
                String[] parts = line.split(" {2}", 2);
                if (parts.length < 2) {
                    throw new ZipException(BackupForm.SUMS);
                }
                sums.put(parts[1], new Sha256(parts[0]));
            }
        } catch (IllegalArgumentException foreign) {
            throw new ZipException(BackupForm.SUMS);
        }
        return sums;
    }

    private static Sha256 unpack(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        DurableFiles.createDirectories(file.resolveSibling(""));
        MessageDigest digest = Sha256.newDigest();
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out =
                        new BufferedOutputStream(
                                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW),
                                BUFFER_BYTES)) {
            in.transferTo(new DigestOutputStream(out, digest));
        }
        DurableFiles.sync(file);
        return Sha256.ofDigest(digest.digest());
    }

    private static void closeKeys(Path stage) throws IOException {
        Files.setPosixFilePermissions(
                stage.resolve(RegisterFile.NAME), PosixFilePermissions.fromString("rw-------"));
        Path keys = stage.resolve("keys");
        if (!Files.isDirectory(keys)) {
            return;
        }
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwx------"));
        try (Stream<Path> files = Files.list(keys)) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    private static void syncDirectories(Path stage) throws IOException {
        try (Stream<Path> walk = Files.walk(stage)) {
            walk.filter(Files::isDirectory).forEach(DurableFiles::sync);
        }
    }

    private static boolean isEmpty(Path data) throws IOException {
        if (Files.notExists(data)) {
            return true;
        }
        try (Stream<Path> files = Files.list(data)) {
            return files.findAny().isEmpty();
        }
    }
}
