package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Brings a spreadsheet into a draft, as a whole or not at all. Entries wait in a file, so that memory stays bounded. Thread-safe. */
public final class DraftImport {
    private final SpreadsheetImport spreadsheets;
    private final Drafts drafts;
    private final DraftFiles files;

    public DraftImport(SpreadsheetImport spreadsheets, Drafts drafts, DraftFiles files) {
        this.spreadsheets = spreadsheets;
        this.drafts = drafts;
        this.files = files;
    }

    /** Tells what the spreadsheet would do; nothing is changed, and whoever may see the draft may ask. */
    public ImportReport dryRun(DraftId id, InputStream spreadsheet) {
        Path file = spool(spreadsheet);
        try {
            return drafts.view(id, view -> spreadsheets.read(file, view, _ -> {}));
        } finally {
            DraftFiles.delete(file);
        }
    }

    /**
     * Takes the spreadsheet in if its report is acceptable; else nothing is changed.
     *
     * @throws id.go.esdm.gatrik.kiosk.admin.web.ProblemException when this editor may not edit now, or another edit came between
     */
    public ImportReport run(Editor editor, DraftId id, InputStream spreadsheet) {
        drafts.admit(id, editor);
        Path file = spool(spreadsheet);
        Path waiting = files.scratch("import");
        try {
            Read read = drafts.view(id, view -> read(file, view, waiting));
            ImportReport.Counts counts = read.report().counts();
            if (read.report().isAcceptable() && counts.added() + counts.changed() > 0) {
                put(editor, id, read.version(), waiting, counts);
            }
            return read.report();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            DraftFiles.delete(file);
            DraftFiles.delete(waiting);
        }
    }

    /** A report, and the version of the draft that it was made against. */
    private record Read(long version, ImportReport report) {}

    private Read read(Path file, DraftView view, Path waiting) {
        try (BufferedWriter lines = Files.newBufferedWriter(waiting)) {
            ImportReport report = spreadsheets.read(file, view, entry -> append(lines, entry));
            return new Read(view.version(), report);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void put(
            Editor editor, DraftId id, long version, Path waiting, ImportReport.Counts counts)
            throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(waiting)) {
            Iterator<Entry> entries = lines.lines().map(ContentFormat::parse).iterator();
            String summary =
                    "{\"tambah\":%d,\"ubah\":%d}".formatted(counts.added(), counts.changed());
            drafts.putAll(editor, id, version, entries, summary);
        }
    }

    private Path spool(InputStream spreadsheet) {
        Path file = files.scratch("spreadsheet");
        try {
            Files.copy(spreadsheet, file);
            return file;
        } catch (IOException failure) {
            DraftFiles.delete(file);
            throw new UncheckedIOException(failure);
        }
    }

    private static void append(BufferedWriter lines, Entry entry) {
        try {
            lines.write(ContentFormat.line(entry));
            lines.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
