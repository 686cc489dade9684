package id.go.esdm.gatrik.kiosk.admin.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.draft.ImportReport.Counts;
import id.go.esdm.gatrik.kiosk.admin.draft.ImportReport.Fate;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** What becomes of single rows. */
class ImportRowsTest {
    @TempDir Path directory;
    private Importing importing;

    @BeforeEach
    void start() {
        importing = new Importing(directory);
        importing.csv(
                """
                id,nomor,judul,kategori,unit,topik,status
                A-1,1,Tarif,berkala,Unit A,tarif,diubah
                A-2,1,Darurat,serta merta,Unit A,,
                A-3,2,Laporan,berkala,Unit B,,
                A-4,2,Laporan lain,berkala,Unit B,,
                """);
    }

    @Test
    void findsAnEntryByItsNumberWithinItsClass() {
        ImportReport report =
                importing.csv(
                        """
                        nomor,judul,kategori
                        1,Tarif tenaga listrik,berkala
                        1,Baru,setiap saat
                        2,Laporan,berkala
                        """);
        assertEquals(
                List.of(Fate.UBAH, Fate.TAMBAH, Fate.SAMA),
                report.rows().stream().map(ImportReport.Row::fate).toList());
        assertEquals("A-1", report.rows().getFirst().id());
        assertEquals("Tarif tenaga listrik", importing.entry("A-1").title());
    }

    @Test
    void keepsWhatTheSheetHasNoColumnForAndClearsWhatItLeavesEmpty() {
        importing.csv("id,judul,kategori,unit\nA-1,Tarif,berkala,\n");

        assertEquals(List.of("tarif"), importing.entry("A-1").topics());
        assertEquals(Validity.DIUBAH, importing.entry("A-1").validity());
        assertEquals(null, importing.entry("A-1").unit());
    }

    @Test
    void doesNotGuessWhichOfTwoEntriesIsMeant() {
        ImportReport report = importing.csv("nomor,judul,kategori\n2,Judul ketiga,berkala\n");
        assertEquals(new Counts(0, 0, 0, 1), report.counts());
        assertEquals("nomor", report.rows().getFirst().problems().getFirst().column());
    }

    @Test
    void namesBothRowsThatMeanTheSameEntry() {
        ImportReport report =
                importing.csv(
                        """
                        ID,Judul,Kategori
                        B-1,Satu,berkala
                        B-2,Dua,berkala
                        B-1,Tiga,berkala
                        """);
        assertEquals(new Counts(1, 0, 0, 2), report.counts());
        assertTrue(
                report.rows()
                        .getLast()
                        .problems()
                        .getFirst()
                        .message()
                        .startsWith("Baris 2 dan 4"));
        assertEquals(Fate.TOLAK, report.rows().getFirst().fate());
        assertEquals(4, importing.entries().size());
    }

    @Test
    void tellsRowColumnAndWhatToDoForEveryWrongCell() {
        ImportReport report =
                importing.csv(
                        """
                        id,judul,kategori,bentuk,tautan,status,keterangan
                        spasi di id,a,berkala,,,,
                        C-1,,berkala,,,,
                        C-2,a,lain,,,,
                        C-3,a,berkala,granit,,,
                        C-4,a,berkala,,javascript:alert(1),,
                        C-5,a,berkala,,,ragu,
                        C-6,a,berkala,,,,x\u0007y
                        C-7,a,berkala,,,,#REF!
                        C-8,a\u202eb,berkala,,,,
                        C-9,%s,berkala,,,,
                        C-10,a,berkala,,,,x,lebih
                        """
                                .formatted("j".repeat(501)));
        assertEquals(new Counts(0, 0, 0, 11), report.counts());
        assertEquals(
                List.of(
                        "id",
                        "judul",
                        "kategori",
                        "bentuk",
                        "tautan",
                        "status",
                        "keterangan",
                        "keterangan",
                        "judul",
                        "judul",
                        "judul"),
                report.rows().stream().map(row -> row.problems().getFirst().column()).toList());
        report.rows().forEach(row -> assertEquals(1, row.problems().size(), row::toString));
        assertEquals(4, importing.entries().size());
    }

    @Test
    void takesNothingOfAFileWithOneWrongRow() {
        importing.csv("id,judul,kategori\nA-1,Diganti,berkala\nA-9,,berkala\n");
        assertEquals("Tarif", importing.entry("A-1").title());
    }

    @Test
    void saysThatTwoColumnsMeanTheSame() {
        assertEquals(
                List.of(new ImportProblem.HeaderTwice("judul", "Judul Informasi")),
                importing.csv("judul,kategori,Judul Informasi\na,berkala,b\n").problems());
    }
}
