package id.go.esdm.gatrik.kiosk.admin.publishing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.edition.Manifest.NotaDinasRef;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The publications as a table for spreadsheets, in which nothing is ever a formula. */
final class PublicationTable {
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
                    "sha256_manifest");

    private PublicationTable() {}

    /** RFC 4180 with a heading, UTF-8 text. */
    static String csv(List<Publication> publications) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADINGS);
            publications.forEach(publication -> csv.writeRecord(row(publication)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> row(Publication publication) {
        CycleId cycle = publication.cycle();
        NotaDinasRef nota = publication.notaDinas();
        return Stream.of(
                        Integer.toString(publication.edition()),
                        switch (publication.kind()) {
                            case PUBLICATION -> "publikasi";
                            case WITHDRAWAL -> "penarikan";
                        },
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
                        publication.manifest().hex())
                .map(PublicationTable::harmless)
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A cell that begins like a formula is begun with an apostrophe, which spreadsheets do not show. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
