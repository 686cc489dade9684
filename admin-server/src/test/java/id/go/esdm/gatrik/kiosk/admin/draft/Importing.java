package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Imports for tests: a directory for the files, and entries that every accepted import is laid over. */
final class Importing implements CurrentEntries {
    private final Path directory;
    private final SortedMap<EntryId, Entry> entries = new TreeMap<>();
    private ImportLimits limits = ImportLimits.standard();

    Importing(Path directory) {
        this.directory = directory;
    }

    Importing limited(ImportLimits other) {
        this.limits = other;
        return this;
    }

    ImportReport csv(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    ImportReport bytes(byte[] bytes) {
        try {
            Path file = Files.createTempFile(directory, "unggahan", ".tmp");
            Files.write(file, bytes);
            return file(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ImportReport file(Path file) {
        List<Entry> accepted = new ArrayList<>();
        ImportReport report =
                new SpreadsheetImport(limits, InstantSource.system())
                        .read(file, this, accepted::add);
        if (report.isAcceptable()) {
            accepted.forEach(entry -> entries.put(entry.id(), entry));
        }
        return report;
    }

    /** The one problem of a file that is refused as a whole. */
    ImportProblem refusal(byte[] bytes) {
        ImportReport report = bytes(bytes);
        if (!report.rows().isEmpty() || report.problems().size() != 1) {
            throw new AssertionError("not refused as a whole: " + report);
        }
        return report.problems().getFirst();
    }

    Entry entry(@Nullable String id) {
        return find(new EntryId(Objects.requireNonNull(id))).orElseThrow();
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    static byte[] resource(String name) {
        try (InputStream in = Importing.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public List<EntryId> numbered(Category category, String number) {
        return entries.values().stream()
                .filter(entry -> entry.category() == category && number.equals(entry.number()))
                .map(Entry::id)
                .toList();
    }
}
