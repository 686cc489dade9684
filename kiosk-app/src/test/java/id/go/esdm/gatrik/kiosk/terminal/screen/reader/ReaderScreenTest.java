package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.AtTheTerminal;
import id.go.esdm.gatrik.kiosk.terminal.SampleEdition;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.ui.Accessibility;
import id.go.esdm.gatrik.kiosk.terminal.ui.Contrast;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

class ReaderScreenTest extends AtTheTerminal {
    private static final String PDF = "application/pdf";
    private static final String READ = "Baca dokumen Peraturan";

    @Test
    void showsThePagesOfAnEntrysDocument() throws Exception {
        open(threePages(), null);
        visitor.sees("Halaman 1 dari 3");
        shows(Color.RED);

        visitor.touch("Halaman berikutnya").sees("Halaman 2 dari 3");
        shows(Color.GREEN);
        visitor.touch("Halaman berikutnya").touch("Halaman sebelumnya").sees("Halaman 2 dari 3");

        visitor.touch("Daftar halaman").touch("Halaman 3").sees("Halaman 3 dari 3");
        shows(Color.BLUE);
        visitor.touch("Kembali").sees("Perihal Peraturan");
    }

    @Test
    void enlargesAndDrawsSharplyWhatIsInSight() throws Exception {
        open(threePages(), null);
        shows(Color.RED);
        double before = leafWidth();
        visitor.touch("Perbesar").touch("Perbesar").touch("Perbesar").touch("Perbesar");
        assertEquals(4 * before, leafWidth(), 4);
        visitor.sees("Halaman 1 dari 3");
        shows(Color.RED);
        visitor.touch("Perkecil").touch("Perkecil").touch("Perkecil").touch("Perkecil");
        assertEquals(before, leafWidth(), 1);
    }

    @Test
    void movesUnderTheFinger() throws Exception {
        open(threePages(), null);
        shows(Color.RED);
        String pages = "Halaman dokumen Peraturan";
        visitor.dragUp(pages, 800).dragUp(pages, 800).seesNo("Halaman 1 dari 3");
    }

    @Test
    void setsTheWordsInLargePrint() throws Exception {
        Path words = directory.resolve("words.txt");
        Files.writeString(
                words,
                "- 1 -\nPasal 1\nDalam Peraturan Menteri ini yang dimaksud\ndengan tarif adalah"
                        + " harga.\f- 2 -\nPasal 2\f");
        open(threePages(), words);
        visitor.touch("Baca teksnya dengan huruf besar");
        visitor.sees("Dalam Peraturan Menteri ini yang dimaksud dengan tarif adalah harga.");
        visitor.seesNo("- 1 -").touch("Halaman berikutnya").sees("Pasal 2");
        visitor.touch("Halaman berikutnya").sees("tidak memuat teks");
        visitor.touch("Baca teksnya dengan huruf besar").sees("Halaman 3 dari 3");
        shows(Color.BLUE);
    }

    @Test
    void opensAtThePageWhereTheWordsWereFound() throws Exception {
        Path words = directory.resolve("words.txt");
        Files.writeString(words, "Pasal 1\fPasal 2 tentang kapasitor\fPasal 3");
        visitor.edition(edition(threePages(), words).install(directory));
        visitor.open(new Route.Search("kapasitor")).touch("Perihal Peraturan");
        visitor.sees("Halaman 2 dari 3");
        shows(Color.GREEN);
        visitor.touch("Kembali").isAt(new Route.Search("kapasitor"));
    }

    @Test
    void beginsWithTheWordsForWhoNeedsLargeType() throws Exception {
        Path words = Files.writeString(directory.resolve("words.txt"), "Pasal 1\f\f");
        SampleEdition edition = edition(threePages(), words);
        visitor.edition(edition.install(directory)).open(new Route.Home());
        WaitForAsyncUtils.asyncFx(() ->
                        visitor.navigator()
                                .visit()
                                .accessibilityProperty()
                                .set(new Accessibility(TextSize.LARGEST, Contrast.HIGH)))
                .get();
        visitor.open(entry()).touch(READ).sees("Pasal 1");
    }

    @Test
    void saysThatADocumentCannotBeShown() throws Exception {
        open(Files.writeString(directory.resolve("x.pdf"), "%PDF-1.7 and no more"), null);
        visitor.sees("Dokumen ini tidak dapat ditampilkan").touch("Kembali").sees("Perihal");
    }

    @Test
    void showsAPicture() throws Exception {
        BufferedImage picture = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 900; x++) {
                picture.setRGB(x, y, Color.MAGENTA.getRGB());
            }
        }
        Path file = directory.resolve("x.png");
        ImageIO.write(picture, "png", file.toFile());
        visitor.edition(
                SampleEdition.number(1)
                        .withDocument("D-1", "Peraturan", "image/png", file, null)
                        .install(directory));
        visitor.open(entry()).touch(READ).sees("Halaman 1 dari 1");
        shows(Color.MAGENTA, 400);
    }

    @Test
    void staysWhereItIsWhenAnEditionArrivesAndClosesWhenItIsWithdrawn() throws Exception {
        Path file = threePages();
        open(file, null);
        visitor.touch("Halaman berikutnya").sees("Halaman 2 dari 3");
        shows(Color.GREEN);

        InstalledEdition second =
                SampleEdition.number(2)
                        .withDocument("D-1", "Peraturan", PDF, file, null)
                        .install(directory);
        visitor.edition(second).sees("Edisi 2").sees("Halaman 2 dari 3");
        shows(Color.GREEN);

        visitor.edition(SampleEdition.number(3).install(directory));
        visitor.sees("Dokumen ini sudah tidak ada").sees("Edisi 3").seesNo("Halaman 2 dari 3");
        assertEquals(Collections.emptySet(), leaves());
    }

    @Test
    void showsThePagesThatAreSoundInADocumentWithADamagedOne() throws Exception {
        byte[] bytes = Files.readAllBytes(threePages());
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int first = text.indexOf("stream\n") + "stream\n".length();
        assertTrue(first > 10);
        for (int at = first; at < first + 20; at++) {
            bytes[at] = 'x';
        }
        open(Files.write(directory.resolve("torn.pdf"), bytes), null);
        visitor.sees("Halaman 1 dari 3").touch("Halaman berikutnya");
        shows(Color.GREEN);
    }

    private void open(Path file, @Nullable Path words) {
        visitor.edition(edition(file, words).install(directory));
        visitor.open(entry()).touch(READ);
    }

    private static SampleEdition edition(Path file, @Nullable Path words) {
        return SampleEdition.number(1).withDocument("D-1", "Peraturan", PDF, file, words);
    }

    private static Route entry() {
        return new Route.Entry(new EntryId("D-1"));
    }

    private Path threePages() throws IOException {
        return ColouredPdf.write(
                directory.resolve("three.pdf"), Color.RED, Color.GREEN, Color.BLUE);
    }

    /** Waits until the middle of the panel has the colour. */
    private void shows(Color colour) throws TimeoutException {
        shows(colour, 900);
    }

    private void shows(Color colour, int y) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> visitor.bright().argb(540, y) == colour.getRGB());
    }

    private double leafWidth() {
        return leaves().iterator().next().getLayoutBounds().getWidth();
    }

    private Set<Node> leaves() {
        return visitor.scene().getRoot().lookupAll(".leaf");
    }
}
