package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Reads a spreadsheet (XLSX or CSV) against what is there, row by row in bounded memory, and tells every row's fate.
 *
 * <p>Thread-safe; one file is read at a time, the others wait, so that many uploads cannot add up.
 */
public final class SpreadsheetImport {
    private final ImportLimits limits;
    private final InstantSource clock;
    private final Semaphore reading = new Semaphore(1, true);

    public SpreadsheetImport(ImportLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Reads a file. Nothing is changed here: entries that are new or differ go to {@code accepted} as they come, and are to be
     * thrown away when the report is not acceptable.
     *
     * @throws UncheckedIOException when the disk refuses
     */
    public ImportReport read(Path file, CurrentEntries current, Consumer<Entry> accepted) {
        reading.acquireUninterruptibly();
        ImportRun run = new ImportRun(limits, current, accepted, clock);
        try {
            if (Files.size(file) > limits.fileBytes()) {
                throw new ImportRefusedException(new ImportProblem.TooLarge(limits.fileBytes()));
            }
            RowPipe.Source source =
                    switch (SpreadsheetKind.of(file)) {
                        case XLSX -> rows -> new XlsxRows(limits).read(file, rows);
                        case CSV -> rows -> new CsvRows().read(file, rows);
                    };
            RowPipe.pump(source, run, limits.time());
            return run.report();
        } catch (ImportRefusedException refused) {
            return new ImportReport(List.of(), List.of(refused.problem()), run.notes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            reading.release();
        }
    }
}
