package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Fonts;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Draws a page of its own a few times before the first visitor asks for one: PDFBox takes a second and a half for its first page, a tenth of that afterwards.
 * Begun with the first entry that somebody opens, it costs neither the start of the terminal nor one that shows no documents.
 */
public final class Warmth {
    private static final Logger LOG = LoggerFactory.getLogger(Warmth.class);
    private static final int TIMES = 8;
    private static final int LINES = 40;
    private static final double SCALE = 1.5;

    private boolean begun;

    /** Begins, the first time it is asked, on a thread of its own. FX thread only. */
    public void begin() {
        if (!begun) {
            begun = true;
            // Which fonts the machine has is written down by PDFBox: not into somebody's home.
            System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
            Thread worker = new Thread(Warmth::draw, "warm reader");
            worker.setDaemon(true);
            worker.start();
        }
    }

    private static void draw() {
        byte[] sample = sample();
        for (int time = 0; time < TIMES; time++) {
            try (PageSource pages = PdfPages.open(sample)) {
                Dimension2D size = pages.sizes().getFirst();
                pages.draw(
                        0,
                        SCALE,
                        new Rectangle2D(0, 0, size.getWidth() * SCALE, size.getHeight() * SCALE));
            } catch (IOException unusable) {
                LOG.warn("the reader could not be warmed: {}", unusable.getMessage());
                return;
            }
        }
    }

    /** An embedded one, as most documents have. */
    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream font = Fonts.open()) {
            return PDType0Font.load(document, font);
        }
    }

    private static byte[] sample() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.setFont(font(document), 11);
                pen.setLeading(18);
                pen.beginText();
                pen.newLineAtOffset(60, 780);
                for (int line = 0; line < LINES; line++) {
                    pen.showText("Daftar Informasi Publik (Pasal 9 ayat 2), 0123456789; " + line);
                    pen.newLine();
                }
                pen.endText();
            }
            document.save(bytes);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return bytes.toByteArray();
    }
}
