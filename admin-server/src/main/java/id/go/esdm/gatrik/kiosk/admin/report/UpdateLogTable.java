package id.go.esdm.gatrik.kiosk.admin.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import id.go.esdm.gatrik.kiosk.admin.draft.Differences;
import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.publishing.LogChange;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publication;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.Ruling;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;
import id.go.esdm.gatrik.kiosk.edition.Manifest.NotaDinasRef;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The update log as a table for spreadsheets, in which nothing is ever a formula. */
final class UpdateLogTable {
    /** How many titles of each kind stand in a cell; a spreadsheet cuts a cell at 32 767 characters. */
    static final int MOST = 100;

    private static final int LONGEST_CELL = 30_000;
    private static final List<String> HEADINGS =
            List.of(
                    "edisi",
                    "jenis",
                    "terbit",
                    "siklus",
                    "judul",
                    "nomor_nota_dinas",
                    "tanggal_nota_dinas",
                    "alasan_penarikan",
                    "ditambah",
                    "diubah",
                    "dihapus",
                    "jumlah",
                    "sha256_manifest",
                    "terbit_wib",
                    "diterbitkan_oleh",
                    "judul_ditambah",
                    "judul_diubah",
                    "judul_dihapus",
                    "keputusan",
                    "sha256_laporan",
                    "terminal_menayangkan");

    /** What may begin a formula, also in the wide forms that East Asian settings read as the narrow ones. */
    private static final String BEGINNINGS = "=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212";

    private static final Pattern FORMULA = Pattern.compile("^\\s*[" + BEGINNINGS + "]");

    /** A program that parts cells by another sign than the comma would find a cell there. */
    private static final Pattern FORMULA_INSIDE =
            Pattern.compile("([;,|\\t\\r\\n]\"?\\s*)(?=[" + BEGINNINGS + "&&[^\\t\\r\\n]])");

    private final Names names;

    UpdateLogTable(Names names) {
        this.names = names;
    }

    /** RFC 4180 with a heading, UTF-8 text. */
    String csv(List<LogLine> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADINGS);
            lines.forEach(line -> csv.writeRecord(record(line)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private List<String> record(LogLine line) {
        Publication publication = line.publication();
        CycleId cycle = publication.cycle();
        NotaDinasRef nota = publication.notaDinas();
        Receipts.Seen seen = line.receipts();
        return Stream.of(
                        Integer.toString(publication.edition()),
                        LogRequests.word(publication.kind()),
                        publication.at().toString(),
                        cycle == null ? "" : cycle.value(),
                        text(publication.title()),
                        nota == null ? "" : nota.number(),
                        nota == null ? "" : nota.date().toString(),
                        text(publication.reason()),
                        Integer.toString(publication.added()),
                        Integer.toString(publication.changed()),
                        Integer.toString(publication.removed()),
                        Integer.toString(publication.entries()),
                        publication.manifest().hex(),
                        Wib.absolute(publication.at()),
                        names.of(publication.by()),
                        titles(line, Differences.Kind.TAMBAH),
                        titles(line, Differences.Kind.UBAH),
                        titles(line, Differences.Kind.HAPUS),
                        line.row().rulings().stream()
                                .map(this::ruling)
                                .collect(Collectors.joining("; ")),
                        line.laporan() == null ? "" : line.laporan().sha256().hex(),
                        seen == null ? "" : seen.shown() + " dari " + seen.terminals())
                .map(UpdateLogTable::harmless)
                .toList();
    }

    private static String titles(LogLine line, Differences.Kind kind) {
        List<LogChange> shown = line.row().of(kind);
        int more = line.row().count(kind) - shown.size();
        String titles = shown.stream().map(LogChange::title).collect(Collectors.joining("; "));
        return more > 0 && !shown.isEmpty() ? titles + "; dan " + more + " lainnya" : titles;
    }

    private String ruling(Ruling ruling) {
        return "%s oleh %s (%s) pada %s"
                .formatted(
                        ruling.outcome().words(),
                        names.of(ruling.person()),
                        names.office(ruling.person(), ruling.role(), ruling.at()),
                        Wib.absolute(ruling.at()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What could be read as a formula is begun with an apostrophe, which spreadsheets do not show. */
    static String harmless(String cell) {
        String whole = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) + "…" : cell;
        String inside = FORMULA_INSIDE.matcher(whole).replaceAll("$1'");
        return FORMULA.matcher(inside).find() ? "'" + inside : inside;
    }
}
