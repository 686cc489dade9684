package id.go.esdm.gatrik.kiosk.admin.draft;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a CSV file (RFC 4180) row by row. */
record CsvRows() {
    /** A record may be this much longer than the cells that it may hold; a quote left open ends here. */
    private static final int RECORD_CHARACTERS = 1 << 20;

    /**
     * Hands every record to the sink, numbered as a spreadsheet program numbers them.
     *
     * @throws ImportRefusedException when the file is no CSV
     */
    void read(Path file, SheetSink sink) throws IOException {
        CsvText text = CsvText.of(file);
        if (!text.charset().equals(StandardCharsets.UTF_8)) {
            sink.note(
                    "Berkas dibaca sebagai Windows-1252 karena bukan UTF-8. Periksa huruf beraksen"
                            + " dan tanda baca.");
        }
        int number = 0;
        try (Reader in = text.open(file);
                CsvReader<CsvRecord> records =
                        CsvReader.builder()
                                .fieldSeparator(text.separator())
                                .skipEmptyLines(false)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .allowUnclosedQuote(false)
                                .maxBufferSize(RECORD_CHARACTERS)
                                .ofCsvRecord(in)) {
            for (CsvRecord entry : records) {
                number++;
                sink.row(new SheetRow(number, entry.getFields()));
            }
        } catch (CsvParseException malformed) {
            throw refusal(number + 1, malformed);
        }
    }

    private static ImportRefusedException refusal(int row, CsvParseException malformed) {
        var refusal = new ImportRefusedException(new ImportProblem.Unreadable(row));
        refusal.initCause(malformed);
        return refusal;
    }
}
