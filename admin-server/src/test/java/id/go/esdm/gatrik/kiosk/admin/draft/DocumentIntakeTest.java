package id.go.esdm.gatrik.kiosk.admin.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

class DocumentIntakeTest {
    @TempDir Path directory;
    private ObjectStore objects;

    @BeforeEach
    void start() {
        objects = new ObjectStore(directory.resolve("objects"));
    }

    @Test
    void storesAPdfWithItsPagesAndText() throws IOException {
        byte[] pdf = PdfFixture.pages("Halaman satu", "", "Tarif é");
        DocumentRef document = taken(pdf);

        assertEquals("application/pdf", document.mediaType());
        assertEquals(3, document.pages());
        assertEquals(pdf.length, document.bytes());
        assertEquals(Sha256.of(pdf), document.sha256());
        Path text = objects.find(Objects.requireNonNull(document.textSha256())).orElseThrow();
        assertEquals("Halaman satu\f\fTarif é", Files.readString(text));
        assertEquals(document, taken(pdf));
    }

    @Test
    void knowsAPdfWithoutText() throws IOException {
        DocumentRef document = taken(PdfFixture.pages("", ""));
        assertEquals(2, document.pages());
        assertNull(document.textSha256());
    }

    @Test
    void storesPicturesByWhatTheyAre() throws IOException {
        assertEquals("image/png", taken(picture("png")).mediaType());
        DocumentRef jpeg = taken(picture("jpg"));
        assertEquals("image/jpeg", jpeg.mediaType());
        assertNull(jpeg.pages());
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertInstanceOf(
                IntakeProblem.NotADocument.class,
                refused("MZ program".getBytes(StandardCharsets.UTF_8)));
        assertInstanceOf(
                IntakeProblem.NotADocument.class,
                refused("<svg/>".getBytes(StandardCharsets.UTF_8)));
        assertInstanceOf(IntakeProblem.NotADocument.class, refused(new byte[0]));
    }

    @Test
    void refusesLockedPdfsKindly() throws IOException {
        assertInstanceOf(IntakeProblem.Encrypted.class, refused(PdfFixture.restricted("a", "b")));
        assertInstanceOf(IntakeProblem.Encrypted.class, refused(PdfFixture.restricted("a", "")));
    }

    @Test
    void refusesBrokenFiles() throws IOException {
        byte[] pdf = PdfFixture.pages("satu");
        assertInstanceOf(IntakeProblem.Broken.class, refused(Arrays.copyOf(pdf, 60)));
        assertInstanceOf(
                IntakeProblem.Broken.class,
                refused("%PDF-1.7\ntidak ada apa-apa".getBytes(StandardCharsets.UTF_8)));
        byte[] png = picture("png");
        assertInstanceOf(IntakeProblem.Broken.class, refused(Arrays.copyOf(png, png.length / 2)));
        assertInstanceOf(
                IntakeProblem.Broken.class,
                refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}));
    }

    @Test
    void refusesWhatCostsTooMuch() throws IOException {
        byte[] pdf = PdfFixture.pages("satu", "dua", "tiga");
        assertInstanceOf(
                IntakeProblem.TooLarge.class, refused(pdf, limits(100, 9, 1 << 20, 64, 60)));
        assertInstanceOf(
                IntakeProblem.TooManyPages.class,
                refused(pdf, limits(1 << 20, 2, 1 << 20, 64, 60)));
        assertInstanceOf(
                IntakeProblem.TooCostly.class, refused(pdf, limits(1 << 20, 9, 5, 64, 60)));
        assertInstanceOf(
                IntakeProblem.TooCostly.class, refused(pdf, limits(1 << 20, 9, 1 << 20, 64, 0)));
        assertInstanceOf(
                IntakeProblem.TooCostly.class, refused(pdf, limits(1 << 20, 9, 1 << 20, 3, 60)));
        assertInstanceOf(IntakeProblem.TooManyPixels.class, refused(giantPng()));
    }

    @Test
    void refusesPdfsThatWereCutEvenWhereTheyCouldBeMended() throws IOException {
        byte[] pdf = PdfFixture.pages("satu", "dua");
        assertInstanceOf(IntakeProblem.Broken.class, refused(Arrays.copyOf(pdf, pdf.length - 300)));
    }

    @Test
    void refusesPdfsThatNoTerminalCouldDraw() throws IOException {
        String honest = "/MediaBox[0 0 600 800]";
        assertEquals(1, taken(PdfFixture.raw(honest, "", "0 0 10 10 re f ")).pages());
        assertInstanceOf(
                IntakeProblem.TooCostly.class,
                refused(PdfFixture.raw("/MediaBox[0 0 1e9 1e9]", "", "")));
        assertInstanceOf(
                IntakeProblem.TooCostly.class,
                refused(PdfFixture.raw(honest, "", " ".repeat(68_000_000))));
        String picture = "/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8";
        assertInstanceOf(
                IntakeProblem.TooCostly.class, refused(PdfFixture.raw(honest, picture, "")));
    }

    @Test
    void leavesNothingBehindOfWhatItRefused() throws IOException {
        assertInstanceOf(
                IntakeProblem.Broken.class, refused("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)));
        try (Stream<Path> left = Files.walk(directory)) {
            assertEquals(0, left.filter(Files::isRegularFile).count());
        }
    }

    private DocumentRef taken(byte[] file) {
        Intake intake = take(file, IntakeLimits.standard());
        return assertInstanceOf(Intake.Taken.class, intake, intake::toString).document();
    }

    private IntakeProblem refused(byte[] file) {
        return refused(file, IntakeLimits.standard());
    }

    private IntakeProblem refused(byte[] file, IntakeLimits limits) {
        IntakeProblem problem =
                assertInstanceOf(Intake.Refused.class, take(file, limits)).problem();
        assertTrue(problem.message().endsWith("."), problem::message);
        return problem;
    }

    private Intake take(byte[] file, IntakeLimits limits) {
        return new DocumentIntake(objects, new DraftFiles(directory.resolve("drafts")), limits)
                .take(new ByteArrayInputStream(file), "Judul");
    }

    private static IntakeLimits limits(long bytes, int pages, long text, int memory, int seconds) {
        return new IntakeLimits(bytes, pages, text, 100, memory, Duration.ofSeconds(seconds));
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** The head of a PNG of 30,000 by 30,000 points. */
    private static byte[] giantPng() {
        ByteBuffer head = ByteBuffer.allocate(33);
        head.putLong(0x89504e470d0a1a0aL).putInt(13);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(30_000).putInt(30_000);
        head.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array(), 12, 17);
        return head.putInt((int) sum.getValue()).array();
    }
}
