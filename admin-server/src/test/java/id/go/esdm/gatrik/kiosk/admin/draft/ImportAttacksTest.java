package id.go.esdm.gatrik.kiosk.admin.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Every broken or hostile file gets one clear answer, and changes nothing. */
class ImportAttacksTest {
    @TempDir Path directory;
    private Importing importing;

    @BeforeEach
    void start() {
        importing = new Importing(directory);
    }

    @Test
    void refusesWhatIsNoSpreadsheet() {
        assertInstanceOf(ImportProblem.Empty.class, importing.refusal(new byte[0]));
        assertInstanceOf(ImportProblem.Empty.class, refusal("\r\n \r\n;;\r\n"));
        assertInstanceOf(ImportProblem.NotASpreadsheet.class, refusal("%PDF-1.7\n"));
        assertInstanceOf(
                ImportProblem.NotASpreadsheet.class,
                refusal("\ufeff<html><table><tr><td>judul</td></tr></table>"));
        assertInstanceOf(ImportProblem.NotASpreadsheet.class, refusal("{\"judul\": 1}"));
        assertInstanceOf(ImportProblem.NotASpreadsheet.class, refusal("judul\0kategori"));
        assertInstanceOf(
                ImportProblem.NotASpreadsheet.class,
                importing.refusal("judul,kategori".getBytes(StandardCharsets.UTF_16)));
        assertInstanceOf(
                ImportProblem.UnknownEncoding.class,
                importing.refusal(new byte[] {'j', (byte) 0x81, (byte) 0xff, ',', '\n'}));
        assertInstanceOf(ImportProblem.HeaderMissing.class, refusal("satu,dua\n1,2\n"));
        assertInstanceOf(
                ImportProblem.NotASpreadsheet.class,
                importing.refusal(new WorkbookFixture().without("[Content_Types].xml").bytes()));
    }

    @Test
    void refusesWorkbooksThatAreLockedOldOrTorn() {
        byte[] ole = new byte[4096];
        byte[] mark = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
        System.arraycopy(mark, 0, ole, 0, mark.length);
        assertInstanceOf(ImportProblem.OldExcel.class, importing.refusal(ole));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 1024, name.length);
        assertInstanceOf(ImportProblem.Encrypted.class, importing.refusal(ole));

        byte[] whole = workbook().bytes();
        for (int length : new int[] {3, 40, whole.length / 2, whole.length - 1}) {
            assertInstanceOf(
                    ImportProblem.Damaged.class, importing.refusal(Arrays.copyOf(whole, length)));
        }
        assertInstanceOf(
                ImportProblem.Damaged.class,
                importing.refusal(workbook().without("xl/worksheets/sheet1.xml").bytes()));
        assertInstanceOf(
                ImportProblem.Damaged.class,
                importing.refusal(
                        new WorkbookFixture()
                                .sheetData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>")
                                .bytes()));
    }

    @Test
    void refusesBombsBeforeTheyGoOff() {
        byte[] spaces = new byte[4 << 20];
        Arrays.fill(spaces, (byte) ' ');
        assertHostile(workbook().part("xl/media/a.bin", spaces));
        importing.limited(limits(1 << 20, 10_000, 100));
        assertHostile(workbook().part("xl/theme.xml", "<a>" + "x".repeat(1 << 20) + "</a>"));
        WorkbookFixture many = workbook();
        for (int i = 0; i < 100; i++) {
            many.part("xl/p" + i + ".xml", "<a/>");
        }
        assertHostile(many);
    }

    @Test
    void refusesSheetsThatMakeTheReaderReserveMemory() {
        assertHostile(sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
        assertHostile(sheet("<row r=\"1\"><x:c xmlns:x=\"y\" r = 'ZZZZ1'/></row>"));
        assertHostile(sheet("<row r=\"1\"><c r=\"&#90;ZZZ1\"/></row>"));
        assertHostile(sheet("<!--><!-- --><c r=\"ZZZZ1\"/><!-- -->"));
        assertHostile(sheet("<!--><x a=\"--><c r='ZZZZ1'/><!-- -->"));
        assertHostile(
                sheet(
                        "<row><c t=\"inlineStr\"><is><t>"
                                + "x".repeat(1 << 21)
                                + "</t></is></c></row>"));
        assertHostile(sheet("<a>".repeat(300) + "</a>".repeat(300)));
        for (String index :
                new String[] {"2000000000", "&#50;000", "1<!-- -->000", "<![CDATA[9]]>"}) {
            assertHostile(sheet("<row><c t='s' r='A1'><v>" + index + "</v></c></row>"));
        }
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertHostile(sheet(names.toString()));
        assertHostile(sheet("<c><f t=\"array\" ref=\"A1\">1</f></c>".repeat(1_100)));
        assertHostile(
                workbook()
                        .part(
                                "xl/workbook.xml",
                                "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook>&b;</workbook>"));
        assertHostile(
                workbook()
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet/>".getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void staysWithinItsLimits() {
        importing.limited(limits(64 << 20, 2, 100));
        assertInstanceOf(
                ImportProblem.TooManyRows.class,
                refusal("judul,kategori\na,berkala\nb,berkala\nc,berkala\n"));
        importing.limited(new ImportLimits(20, 9, 9, 9, 9, 9, 9, 9, Duration.ofMinutes(1)));
        assertInstanceOf(
                ImportProblem.TooLarge.class, refusal("judul,kategori\na,berkala\nb,berkala\n"));
        importing.limited(
                new ImportLimits(1 << 20, 9, 9, 9, 9, 1 << 20, 9, 9, Duration.ofMinutes(-1)));
        assertInstanceOf(ImportProblem.Hostile.class, refusal("judul,kategori\na,berkala\n"));
    }

    @Test
    void namesTheRowOfAQuoteThatNeverEndsAndOfEndlessCells() {
        assertEquals(
                new ImportProblem.Unreadable(3),
                refusal("judul,kategori\na,berkala\n\"b,berkala\nc,berkala\n"));
        assertEquals(
                new ImportProblem.Unreadable(2),
                refusal("judul,kategori\n\"" + "x,y\n".repeat(400_000)));
        assertEquals(
                new ImportProblem.Unreadable(3),
                refusal("judul,kategori\na,berkala\nb," + "x".repeat(2_000_000)));
        assertEquals(
                new ImportProblem.Unreadable(2),
                refusal("judul,kategori\na,berkala" + ",".repeat(100_000)));
    }

    @Test
    void neverTakesOrRepeatsExcludedInformation() {
        byte[] register = Importing.resource("/import/dik-contoh-uji-negatif.csv");
        assertExcluded(importing.bytes(register));
        String text = new String(register, StandardCharsets.UTF_8);
        assertExcluded(importing.csv(text.replace(',', ';')));
        assertExcluded(
                importing.csv(
                        """
                        judul,kategori,keterangan
                        Tarif,berkala,
                        Data SCADA,Dikecualikan (bukan untuk umum),KENARI-7QX3
                        """));
        assertExcluded(
                importing.csv(
                        """
                        judul,kategori,sifat
                        Soal uji KENARI-7QX0,setiap saat,Rahasia
                        """));
        assertExcluded(
                importing.csv(
                        """
                        judul,kategori,dasar hukum
                        Berkas KENARI-7QX6,setiap saat,UU 14/2008 Pasal 17 huruf a
                        """));
        assertExcluded(
                importing.csv(
                        """
                        judul,kategori
                        Tarif,berkala
                        ,D. INFORMASI YANG DIKECUALIKAN
                        Berkas KENARI-7QX6,berkala
                        """));
        assertExcluded(
                importing.csv(
                        "DAFTAR INFORMASI DIKECUALIKAN\njudul,kategori\nKENARI-7QX1,berkala\n"));
        assertExcluded(
                importing.bytes(
                        workbook()
                                .sheets("<sheet name=\"DIK\" sheetId=\"1\" r:id=\"rId1\"/>")
                                .bytes()));
        assertTrue(importing.entries().isEmpty());
    }

    @Test
    void mayStillSpeakAboutExclusion() {
        ImportReport report =
                importing.csv(
                        """
                        Daftar Informasi Publik (tidak termasuk informasi yang dikecualikan)
                        judul,kategori,ringkasan
                        Daftar Informasi Publik,setiap saat,Tidak termasuk informasi yang dikecualikan
                        Tata cara pengecualian informasi,berkala,Pengecualian menurut UU 14/2008
                        """);
        assertEquals(2, report.counts().added());
    }

    private void assertExcluded(ImportReport report) {
        assertEquals(List.of(), report.rows());
        assertInstanceOf(ImportProblem.Excluded.class, report.problems().getFirst());
        assertFalse(report.toString().contains("KENARI"), report::toString);
    }

    private void assertHostile(WorkbookFixture workbook) {
        assertInstanceOf(ImportProblem.Hostile.class, importing.refusal(workbook.bytes()));
    }

    private ImportProblem refusal(String csv) {
        return importing.refusal(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static WorkbookFixture workbook() {
        return new WorkbookFixture()
                .rows(List.of(List.of("judul", "kategori"), List.of("Tarif", "berkala")));
    }

    private static WorkbookFixture sheet(String data) {
        return new WorkbookFixture().sheetData(data);
    }

    private static ImportLimits limits(long unpacked, int rows, int entries) {
        return new ImportLimits(
                1 << 26,
                rows,
                32_767,
                200,
                entries,
                unpacked,
                unpacked,
                200,
                Duration.ofMinutes(1));
    }
}
