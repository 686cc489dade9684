package id.go.esdm.gatrik.kiosk.admin.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

/** The live edition as open data, written as it is read: memory stays the same whatever its size. */
final class OpenData {
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private OpenData() {}

    /** Comma-separated values (RFC 4180), UTF-8 with a mark for spreadsheets, one row an entry. */
    static void writeCsv(LiveEdition edition, OutputStream out) throws IOException {
        try (ContentFile content = ContentFile.open(edition.files().content());
                Writer writer = writer(out);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer)) {
            writer.write('\uFEFF');
            csv.writeRecord(Arrays.stream(Column.values()).map(Column::key).toList());
            for (int line = 0; line < content.size(); line++) {
                Entry entry = content.entry(line);
                csv.writeRecord(
                        Arrays.stream(Column.values())
                                .map(column -> harmless(column.text(entry)))
                                .toList());
            }
        }
    }

    /** One object: the edition, and its entries exactly as its content holds them. */
    static void writeJson(LiveEdition edition, OutputStream out) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(edition.files().content());
                Writer writer = writer(out)) {
            writer.write("{\"edition\":" + edition.number());
            writer.write(",\"manifestSha256\":\"" + edition.manifestSha256().hex() + "\"");
            writer.write(",\"publishedAt\":\"" + edition.manifest().publishedAt() + "\"");
            writer.write(",\"entries\":[");
            String separator = "\n";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writer.write(separator);
                writer.write(line);
                separator = ",\n";
            }
            writer.write("\n]}\n");
        }
    }

    /** A cell that a spreadsheet would take for a formula is marked as text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
