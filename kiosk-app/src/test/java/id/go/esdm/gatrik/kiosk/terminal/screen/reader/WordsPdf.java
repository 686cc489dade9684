package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A PDF with words at known places, and its text layer as the catalogue has it: pages parted by a form feed. */
final class WordsPdf {
    /** The colour of words whose place a test looks for. */
    static final Color SOUGHT = Color.RED;

    private static final Point2D.Float MIDDLE = new Point2D.Float(350, 440);

    private final PDDocument document;

    WordsPdf() {
        this(new PDDocument());
    }

    private WordsPdf(PDDocument document) {
        this.document = document;
    }

    /** One that somebody else has written. */
    static WordsPdf of(Path file) throws IOException {
        return new WordsPdf(Loader.loadPDF(file.toFile()));
    }

    /** Adds a page on which each of {@code lines} stands below the one before; one that begins with an asterisk is red. */
    WordsPdf page(PDRectangle crop, int rotation, String... lines) throws IOException {
        PDPage page = new PDPage(new PDRectangle(700, 900));
        page.setCropBox(crop);
        page.setRotation(rotation);
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
            pen.beginText();
            for (int line = 0; line < lines.length; line++) {
                boolean red = lines[line].startsWith("*");
                pen.setNonStrokingColor(red ? SOUGHT : Color.BLACK);
                // Turned against the page, so that it is read upright.
                Matrix place =
                        Matrix.getRotateInstance(Math.toRadians(rotation), MIDDLE.x, MIDDLE.y);
                place.translate(-MIDDLE.x + 150, -MIDDLE.y + 600 - 40f * line);
                pen.setTextMatrix(place);
                pen.showText(red ? lines[line].substring(1) : lines[line]);
            }
            pen.endText();
        }
        return this;
    }

    /** Adds an upright page. */
    WordsPdf page(String... lines) throws IOException {
        return page(new PDRectangle(700, 900), 0, lines);
    }

    /** Writes the document. */
    Path write(Path file) throws IOException {
        document.save(file.toFile());
        return file;
    }

    /** Writes its words. */
    Path writeWords(Path file) throws IOException {
        List<String> pages = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document).strip());
        }
        return Files.writeString(file, String.join("\f", pages));
    }
}
