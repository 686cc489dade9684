package id.go.esdm.gatrik.kiosk.admin.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;

import id.go.esdm.gatrik.kiosk.admin.draft.ImportReport.Counts;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.InformationForm;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class SpreadsheetImportTest {
    private static final String DJK = "/sample/dip-djk.csv";
    private static final String JABAR = "/import/dip-jabar-2023-contoh.csv";

    @TempDir Path directory;
    private Importing importing;

    @BeforeEach
    void start() {
        importing = new Importing(directory);
    }

    @Test
    void takesEveryRowOfTheSampleDip() {
        ImportReport report = importing.bytes(Importing.resource(DJK));

        assertEquals(List.of(), report.problems());
        assertEquals(new Counts(168, 0, 0, 0), report.counts());
        assertEquals(2, report.rows().getFirst().row());
        assertEquals(58, count(Category.BERKALA));
        assertEquals(12, count(Category.SERTA_MERTA));
        assertEquals(98, count(Category.SETIAP_SAAT));
        assertTrue(importing.entries().stream().allMatch(entry -> entry.missingForDip().isEmpty()));
        Entry profile = importing.entry("DJK-001");
        assertEquals("Profil Direktorat Jenderal Ketenagalistrikan", profile.title());
        assertEquals(List.of(InformationForm.ELEKTRONIK), profile.forms());
        assertEquals(Validity.BERLAKU, profile.validity());
        assertEquals("Selama berlaku", profile.retention());
        assertEquals("https://gatrik.esdm.go.id", profile.link());
        assertEquals(List.of("Kolom “verifikasi” tidak disimpan."), report.notes());
    }

    @Test
    void takesEveryEntryOfARealProvincesDip() {
        ImportReport report = importing.bytes(Importing.resource(JABAR));

        assertEquals(new Counts(52, 0, 0, 0), report.counts(), () -> refused(report));
        assertEquals(32, count(Category.BERKALA));
        assertEquals(2, count(Category.SERTA_MERTA));
        assertEquals(18, count(Category.SETIAP_SAAT));
        assertEquals(
                "A.1.a",
                importing.entries().stream()
                        .filter(entry -> entry.title().startsWith("Kedudukan"))
                        .findFirst()
                        .orElseThrow()
                        .number());
        Entry vision =
                importing.entries().stream()
                        .filter(entry -> entry.title().equals("Visi dan Misi"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of(InformationForm.CETAK, InformationForm.ELEKTRONIK), vision.forms());
        assertEquals("Tahun 2023", vision.madeAt());
        assertEquals(List.of(Column.MADE_IN), vision.missingForDip());
        assertTrue(report.notes().contains("Baris 34 mengulang judul kolom, jadi dilewati."));
        assertTrue(
                report.notes()
                        .contains("Tidak ada kolom tempat pembuatan: lengkapi sebelum diajukan."));
        assertTrue(
                report.notes().getLast().startsWith("52 informasi belum lengkap"),
                report.notes()::toString);
    }

    @Test
    void findsTheSameEntriesWhenTheSameFileComesAgain() {
        for (String file : List.of(DJK, JABAR)) {
            ImportReport first = importing.bytes(Importing.resource(file));
            ImportReport again = importing.bytes(Importing.resource(file));
            assertEquals(
                    new Counts(0, 0, first.counts().added(), 0),
                    again.counts(),
                    () -> refused(again));
        }
    }

    @Test
    void readsAWorkbookAsTheEqualOfItsCsv() {
        List<List<String>> rows =
                CsvReader.builder()
                        .ofCsvRecord(new String(Importing.resource(DJK), StandardCharsets.UTF_8))
                        .stream()
                        .map(line -> List.copyOf(line.getFields()))
                        .toList();
        importing.bytes(new WorkbookFixture().rows(rows).bytes());
        List<Entry> fromWorkbook = importing.entries();

        Importing csv = new Importing(directory);
        csv.bytes(Importing.resource(DJK));
        assertEquals(168, fromWorkbook.size());
        assertEquals(csv.entries(), fromWorkbook);
    }

    @Test
    void readsSemicolonsWindowsLettersAndQuotedLines() {
        ImportReport report =
                importing.bytes(
                        "Judul Informasi;KATEGORI;Ringkasan_Isi;bentuk\r\nTarif \u2013 caf\u00e9;Setiap Saat;\"satu\r\ndua; tiga\";Rekaman video\r\n"
                                .getBytes(Charset.forName("windows-1252")));

        assertEquals(new Counts(1, 0, 0, 0), report.counts(), () -> refused(report));
        Entry entry = importing.entries().getFirst();
        assertEquals("Tarif \u2013 caf\u00e9", entry.title());
        assertEquals("satu\ndua; tiga", entry.summary());
        assertEquals(List.of(InformationForm.REKAMAN), entry.forms());
        assertTrue(report.notes().getFirst().contains("Windows-1252"));
    }

    @Test
    void readsUtf8WithItsMarkTabsAndLinesOfOtherSystems() {
        ImportReport report =
                importing.csv(
                        """
                        \ufeffid\tjudul\tkategori
                        A-1\tCafe\u0301\tserta_merta

                        A-2\tDua\tberkala\
                        """);

        assertEquals(new Counts(2, 0, 0, 0), report.counts(), () -> refused(report));
        assertEquals("Caf\u00e9", importing.entry("A-1").title());
        assertEquals(4, report.rows().getLast().row());
    }

    @Test
    void takesAnExportedCatalogueBackWithoutAChange() {
        importing.csv(
                """
                id,nomor,judul,ringkasan,kategori,unit,penanggungJawab,waktuPembuatan,tempatPembuatan,bentuk,retensi,media,topik,kataKunci,dasarHukum,status,digantikanOleh,judulEn,ringkasanEn,tautan,keterangan
                A-1,1,Tarif,Isi,SETIAP_SAAT,Unit,Direktur,2025,Jakarta,CETAK; ELEKTRONIK,Permanen,Kiosk,tarif; listrik,PLN,UU 30/2009; PP 14/2012,DIUBAH,A-2,Tariff,Text,https://x.go.id/a,catatan
                """);
        Entry entry = importing.entry("A-1");
        StringBuilder header = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (Column column : Column.values()) {
            header.append(header.isEmpty() ? "" : ",").append(column.key());
            line.append(line.isEmpty() ? "" : ",")
                    .append('"')
                    .append(column.text(entry))
                    .append('"');
        }
        ImportReport report = importing.csv(header + "\n" + line);

        assertEquals(new Counts(0, 0, 1, 0), report.counts(), () -> refused(report));
        assertEquals(Validity.DIUBAH, entry.validity());
        assertEquals(List.of("tarif", "listrik"), entry.topics());
    }

    @Test
    void readsDatesInWordsAndFormulasByTheirLastValue() {
        ImportReport report =
                importing.bytes(
                        new WorkbookFixture()
                                .sheetData(
                                        "<row r=\"1\">"
                                                + WorkbookFixture.inline("A1", "judul")
                                                + WorkbookFixture.inline("B1", "kategori")
                                                + WorkbookFixture.inline("C1", "waktu")
                                                + "</row><row r=\"2\"><c r=\"A2\""
                                                + " t=\"str\"><f>\"Tarif \"&amp;1</f><v>Tarif"
                                                + " 1</v></c>"
                                                + WorkbookFixture.inline("B2", "berkala")
                                                + "<c r=\"C2\" s=\"1\"><v>45721</v></c></row>"
                                                + "<row r=\"4\">"
                                                + WorkbookFixture.inline("A4", "Dua")
                                                + WorkbookFixture.inline("B4", "berkala")
                                                + "<c r=\"C4\" s=\"2\"><v>45721</v></c></row>"
                                                + "<row r=\"5\">"
                                                + WorkbookFixture.inline("A5", "Tiga")
                                                + WorkbookFixture.inline("B5", "berkala")
                                                + "<c r=\"C5\"><v>2025</v></c></row>")
                                .bytes());

        assertEquals(new Counts(3, 0, 0, 0), report.counts(), () -> refused(report));
        assertEquals(
                List.of("5 Maret 2025", "Maret 2025", "2025"),
                report.rows().stream().map(row -> importing.entry(row.id()).madeAt()).toList());
        assertEquals(List.of(2, 4, 5), report.rows().stream().map(ImportReport.Row::row).toList());
    }

    /** As openpyxl and others write a row that holds empty texts. */
    @Test
    void readsATextCellWithoutATextAsAnEmptyOne() {
        String empty = "<c r=\"C2\" t=\"inlineStr\"/><c r=\"D2\" t=\"s\"/><c r=\"E2\" t=\"str\"/>";
        ImportReport report =
                importing.bytes(
                        new WorkbookFixture()
                                .sheetData(
                                        "<row r=\"1\">"
                                                + WorkbookFixture.inline("A1", "judul")
                                                + WorkbookFixture.inline("B1", "kategori")
                                                + WorkbookFixture.inline("C1", "media")
                                                + WorkbookFixture.inline("D1", "tautan")
                                                + WorkbookFixture.inline("E1", "keterangan")
                                                + "</row><row r=\"2\">"
                                                + WorkbookFixture.inline("A2", "Satu")
                                                + WorkbookFixture.inline("B2", "berkala")
                                                + empty
                                                + "</row>")
                                .bytes());

        assertEquals(new Counts(1, 0, 0, 0), report.counts(), () -> refused(report));
        Entry entry = importing.entry(report.rows().getFirst().id());
        assertNull(entry.media());
        assertNull(entry.link());
        assertNull(entry.note());
    }

    private long count(Category category) {
        return importing.entries().stream().filter(entry -> entry.category() == category).count();
    }

    private static String refused(ImportReport report) {
        return report.problems()
                + " "
                + report.rows().stream().filter(row -> !row.problems().isEmpty()).toList();
    }
}
