package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Fonts;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Draws a page of its own again and again before the first visitor asks for one: PDFBox takes a second for its first page, a twentieth of that afterwards.
 * Begun with the first visit, it costs the start of the terminal nothing, and is done before somebody has found and read an entry.
 */
public final class Warmth {
    private static final Logger LOG = LoggerFactory.getLogger(Warmth.class);
    private static final int TIMES = 80;
    private static final int LINES = 38;
    private static final int RUNS = 4;
    private static final double SCALE = 1.5;

    /** Java is warm as a whole, or not: once for all terminals in it. */
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Warmth() {}

    /** Begins, the first time it is asked, on a thread of its own. Any thread may ask. */
    public static void begin() {
        if (!BEGUN.getAndSet(true)) {
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
            return PDTrueTypeFont.load(document, font, WinAnsiEncoding.INSTANCE);
        }
    }

    /** A page as word processors write them: each run of letters in a clip of its own, two fonts, a picture, a rule. */
    private static byte[] sample() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont embedded = font(document);
            PDFont missing = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.drawImage(JPEGFactory.createFromImage(document, picture()), 240, 740, 120, 60);
                for (int line = 0; line < LINES; line++) {
                    write(pen, line % 8 == 0 ? missing : embedded, line);
                }
            }
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return bytes.toByteArray();
    }

    private static void write(PDPageContentStream pen, PDFont font, int line) throws IOException {
        float y = 720 - 17 * line;
        for (int run = 0; run < RUNS; run++) {
            pen.saveGraphicsState();
            pen.addRect(60, y - 6, 480, 18);
            pen.clip();
            pen.beginText();
            pen.setFont(font, 11);
            pen.newLineAtOffset(60 + run * 120, y);
            pen.showText("Pasal " + line + " ayat (2), 2024;");
            pen.endText();
            pen.restoreGraphicsState();
        }
        pen.moveTo(60, y - 4);
        pen.lineTo(540, y - 4);
        pen.stroke();
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(580, 280, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(20, 20, 540, 240);
        pen.dispose();
        return picture;
    }
}
