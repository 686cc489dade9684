package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ids that an edition added or changed, kept beside the editions, one a line, so that a start need not compare contents.
 *
 * @param ids in their order
 */
record News(List<EntryId> ids) {
    private static final News NONE = new News(List.of());

    News {
        ids = List.copyOf(ids);
    }

    /** What these changes bring. */
    static News of(CatalogueDiff changes) {
        return new News(
                Stream.concat(
                                changes.added().stream(),
                                changes.changed().stream().map(CatalogueDiff.Changed::after))
                        .map(Entry::id)
                        .sorted()
                        .toList());
    }

    /** Reads them; none where the file is not there or not readable, since it is a convenience only. */
    static News read(Path file) {
        try {
            return new News(Files.readAllLines(file).stream().map(EntryId::new).toList());
        } catch (NoSuchFileException | CharacterCodingException | IllegalArgumentException _) {
            return NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps them. */
    void write(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            DurableFiles.createDirectories(directory);
        }
        StringBuilder lines = new StringBuilder();
        ids.forEach(id -> lines.append(id.value()).append('\n'));
        DurableFiles.replace(file, lines.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
