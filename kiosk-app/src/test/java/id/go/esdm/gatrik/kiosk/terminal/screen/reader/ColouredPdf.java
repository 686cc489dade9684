package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;

/** A PDF whose pages are told apart by their colour. */
final class ColouredPdf {
    private ColouredPdf() {}

    /** A page filled with each of these colours. */
    static Path write(Path file, Color... colours) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (Color colour : colours) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    pen.setNonStrokingColor(colour);
                    pen.addRect(0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                    pen.fill();
                }
            }
            document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
        }
        return file;
    }
}
