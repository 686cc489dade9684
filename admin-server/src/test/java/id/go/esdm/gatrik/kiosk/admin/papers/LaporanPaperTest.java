package id.go.esdm.gatrik.kiosk.admin.papers;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.entry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.publishing.Desk;
import id.go.esdm.gatrik.kiosk.admin.publishing.EditionLabel;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publication;
import id.go.esdm.gatrik.kiosk.admin.report.LaporanDesk;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** What a laporan is as a paper; the desk has published twice and hidden something once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaporanPaperTest {
    private static final String PLAIN_ODD =
            "Tarif 😀 <b>&amp;</b> العربية 電気 \"'` --> ]]> " + "x".repeat(300);
    private static final String ODD =
            PLAIN_ODD + "\u0000\u0007\u001b\u202e\ud800\uffff\ufffe\u0085 $1 \\";

    private final LaporanPaper paper = new LaporanPaper();
    private Desk desk;
    private LaporanDesk laporans;

    @BeforeAll
    void publish(@TempDir Path data) {
        desk = new Desk(data);
        new EditionLabel(desk.office().database()).markAsDemo();
        laporans = new LaporanDesk(desk);
        desk.edition(entry("A"), entry("B"), entry("C"));
        desk.publishing()
                .withdrawals()
                .withdraw(
                        desk.actor(Role.SUBKOORDINATOR),
                        List.of("B"),
                        "Memuat nomor telepon pribadi",
                        Desk.PASSWORD);
        Publication third = desk.publish(laporans.aTellingCycle(entry("A", "Judul baru"), "C"));
        assertEquals(3, third.edition());
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void isPdfA2bByTheReferenceValidator() {
        for (int edition = 1; edition <= 3; edition++) {
            assertEquals(List.of(), VeraPdf.faults(print(edition).pdf()), "edition " + edition);
        }
    }

    @Test
    void isPdfA2bWhateverPeopleTyped(@TempDir Path elsewhere) {
        try (Desk other = new Desk(elsewhere)) {
            other.edition(entry("A"), entry("B"));
            LaporanDesk odd = new LaporanDesk(other);
            other.publish(odd.aTellingCycle(entry("A", PLAIN_ODD), "B", ODD));
            Printed printed = paper.print(Laporan.of(odd.source(2)));
            assertEquals(List.of(), VeraPdf.faults(printed.pdf()));
        }
    }

    @Test
    void hasAnAddendumThatIsPdfA2bWhateverTerminalsAreCalled() throws Exception {
        Laporan laporan = Laporan.of(laporans.source(3));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(270, 480, BufferedImage.TYPE_INT_RGB), "png", png);
        String image =
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        Printed printed =
                paper.print(
                        new ReceiptsAddendum(
                                laporan.manifest(),
                                laporan.digest(),
                                desk.clock().instant(),
                                List.of(
                                        new ReceiptsAddendum.Shown(
                                                ODD,
                                                desk.clock().instant(),
                                                laporan.digest(),
                                                Sha256.of(png.toByteArray()),
                                                image,
                                                "MCowBQYDK2VwAyEA",
                                                true)),
                                List.of(
                                        new ReceiptsAddendum.Silent(
                                                "Lantai 2", "Luring sejak kemarin"))));
        assertEquals(List.of(), VeraPdf.faults(printed.pdf()));
        String text = String.join("\n", pages(printed)).replaceAll("\\s+", " ");
        assertTrue(text.contains("sama dengan manifes edisi ini"), text);
        assertTrue(text.contains("Luring sejak kemarin"), text);
    }

    @Test
    void tellsEverythingThatTheCycleRecorded() throws Exception {
        String text = String.join("\n", pages(print(3))).replaceAll("\\s+", " ");
        for (String told :
                List.of(
                        "73.SOP/KM.05/SDL.5/2023",
                        "2026-002",
                        "Permen ESDM 7/2024",
                        "20 November 2026, 09.00 WIB",
                        "Ruang Rapat Sekretariat",
                        "Direktorat Teknik nihil",
                        "Sekretariat ada (profil)",
                        "Nomor 12/KM.05/SDL.5/2026, tanggal 22 November 2026",
                        "3, menggantikan edisi 2",
                        "Dikembalikan: Lengkapi ringkasan",
                        "putaran 2",
                        "Diubah: 1",
                        "Dihapus: 1",
                        "Semula: Informasi A",
                        "Menjadi: Judul baru",
                        "Memuat nomor telepon pribadi",
                        "Informasi B",
                        "adendum bukti tayang")) {
            assertTrue(text.contains(told), () -> told + " is missing in: " + text);
        }
    }

    @Test
    void namesWhoApprovedInTheSystemAndNeverACertificate() throws Exception {
        String text = String.join("\n", pages(print(3))).replaceAll("\\s+", " ");
        assertTrue(
                text.contains(
                        "Disetujui dalam sistem oleh Koordinator Humas dan Layanan Informasi Publik"
                                + " pada 22 November 2026"),
                text);
        assertTrue(text.contains("Disetujui dalam sistem oleh Subkoordinator"), text);
        for (String never : List.of("BSrE", "Sertifikasi", "sertifikat", "secara elektronik")) {
            assertFalse(text.contains(never), never);
        }
    }

    @Test
    void carriesLabelNumberAndTheManifestsDigestOnEveryPage() throws Exception {
        Printed printed = print(3);
        String digest = desk.publishing().publications().getManifest(3).sha256().hex();
        List<String> pages = pages(printed);
        assertEquals(printed.pages(), pages.size());
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < pages.size(); page++) {
                String text = pages.get(page);
                assertTrue(text.contains(digest), text);
                assertTrue(text.contains("DATA CONTOH"), text);
                assertTrue(text.contains("Halaman " + (page + 1) + " dari " + pages.size()), text);
                assertEquals(digest, printed(document.getPage(page)));
                assertTrue(scans(renderer, page).contains(digest), "QR of page " + (page + 1));
            }
        }
    }

    @Test
    void isTheSameToTheByteForTheSameRecord() {
        assertArrayEquals(print(3).pdf(), print(3).pdf());
        assertArrayEquals(print(2).pdf(), new LaporanPaper().print(laporan(2)).pdf());
    }

    @Test
    void listsNoMoreThanCanBeReadAndCountsTheRest() {
        List<Entry> many =
                IntStream.rangeClosed(1, Changes.MOST + 1_000)
                        .mapToObj(number -> entry("M" + number))
                        .toList();
        Laporan laporan = Laporan.of(laporans.sourceWith(3, many));
        assertEquals(1_000, laporan.changes().omitted());
        assertEquals(Changes.MOST + 1_000, laporan.changes().total().added());
    }

    private Printed print(int edition) {
        return paper.print(laporan(edition));
    }

    private Laporan laporan(int edition) {
        return Laporan.of(laporans.source(edition));
    }

    private static List<String> pages(Printed printed) throws Exception {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    /** The text of the picture itself, read module by module. */
    private static String printed(PDPage page) throws Exception {
        List<String> read = new ArrayList<>();
        PDResources resources = page.getResources();
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject picture) {
                BufferedImage code = picture.getImage();
                int width = code.getWidth();
                int height = code.getHeight();
                int[] pixels = code.getRGB(0, 0, width, height, null, 0, width);
                read.add(
                        scan(
                                new RGBLuminanceSource(width, height, pixels),
                                Map.of(DecodeHintType.PURE_BARCODE, true)));
            }
        }
        return String.join(", ", read);
    }

    /**
     * What a reader gets from three distances. From any single one ZXing's detector misses about
     * one faultless code in a hundred, and the digest is another one in each run.
     */
    private static List<String> scans(PDFRenderer renderer, int page) throws Exception {
        List<String> read = new ArrayList<>();
        for (int dpi : new int[] {150, 200, 300}) {
            BufferedImage sheet = renderer.renderImageWithDPI(page, dpi);
            int width = sheet.getWidth();
            int height = sheet.getHeight() / 5;
            int[] foot = sheet.getRGB(0, sheet.getHeight() - height, width, height, null, 0, width);
            try {
                read.add(scan(new RGBLuminanceSource(width, height, foot), Map.of()));
            } catch (ReaderException unread) {
                read.add(dpi + " dpi: " + unread);
            }
        }
        return read;
    }

    private static String scan(RGBLuminanceSource source, Map<DecodeHintType, Object> hints)
            throws ReaderException {
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                .getText();
    }
}
