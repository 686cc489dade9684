package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.people.SignedRoster;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files below {@code editions/}: staged under another name, forced to the disk, renamed into place.
 * Only the {@link Publisher}, behind its lock, calls it.
 */
final class EditionWriter {
    private static final String STAGE = ".stage-";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{6,9}");

    private final Path editions;

    EditionWriter(Path editions) {
        this.editions = editions;
        DurableFiles.createDirectories(editions);
    }

    /** A name for something half made; {@link #recover} removes what is left under it. */
    Path stagePath(String purpose) {
        return editions.resolve(STAGE + purpose + "-" + UUID.randomUUID());
    }

    /** Writes the five files under a temporary name; they are on the disk when this returns. */
    EditionFiles stage(
            int number, byte[] manifest, byte[] signature, Path content, SignedRoster roster) {
        Path directory = stagePath(EditionFiles.directoryName(number));
        EditionFiles files = new EditionFiles(directory);
        try {
            fill(files, manifest, signature, content, roster);
            return files;
        } catch (RuntimeException refused) {
            // a disk that is full needs the room
            DurableFiles.deleteTree(directory);
            throw refused;
        }
    }

    private static void fill(
            EditionFiles files,
            byte[] manifest,
            byte[] signature,
            Path content,
            SignedRoster roster) {
        try {
            Files.createDirectory(files.directory());
            Files.copy(content, files.content());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        DurableFiles.sync(files.content());
        DurableFiles.write(files.manifest(), manifest);
        DurableFiles.write(files.manifestSignature(), signature);
        DurableFiles.write(files.roster(), roster.json());
        DurableFiles.write(files.rosterSignature(), roster.signature());
        DurableFiles.sync(files.directory());
    }

    /** Gives a staged edition its name. */
    EditionFiles promote(EditionFiles staged, int number) {
        EditionFiles files = EditionFiles.of(editions, number);
        DurableFiles.rename(staged.directory(), files.directory());
        return files;
    }

    /** Takes back an edition that was not recorded: first its name, at one stroke, then its files. */
    void discard(EditionFiles files) {
        if (Files.exists(files.directory())) {
            Path away = stagePath("discarded");
            DurableFiles.rename(files.directory(), away);
            DurableFiles.deleteTree(away);
        }
    }

    /**
     * After a crash: removes what was half made, and editions that no record names, whose numbers are
     * then used again.
     *
     * @param newest the newest recorded edition, 0 before the first
     * @return what was removed
     */
    List<Path> recover(int newest) {
        List<Path> removed = new ArrayList<>();
        for (Path path : children()) {
            String name = path.getFileName().toString();
            if (name.startsWith(STAGE)) {
                DurableFiles.deleteTree(path);
                removed.add(path);
            } else if (NUMBER.matcher(name).matches() && Integer.parseInt(name) > newest) {
                discard(new EditionFiles(path));
                removed.add(path);
            }
        }
        return removed;
    }

    private List<Path> children() {
        try (Stream<Path> list = Files.list(editions)) {
            return list.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
