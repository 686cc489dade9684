package id.go.esdm.gatrik.kiosk.terminal.reader;

import javafx.geometry.Rectangle2D;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the letters of a PDF's page in the order in which the catalogue's text of the document has them. */
public final class LetterReader extends PDFTextStripper {
    /** A page with more is no page that anybody reads; what follows is not found. */
    private static final int MOST_LETTERS = 60_000;

    /** Where letters end above and below their line, as a part of the size of their type. */
    private static final double ABOVE = 0.8;

    private static final double BELOW = 0.22;

    private final PageTurn turn;
    private final StringBuilder text = new StringBuilder();
    private final List<Rectangle2D> boxes = new ArrayList<>();

    private LetterReader(PageTurn turn) {
        this.turn = turn;
    }

    /**
     * Reads a page.
     *
     * @param page from 0
     * @throws IOException if the page is damaged
     */
    public static PageLetters read(PDDocument document, int page) throws IOException {
        LetterReader reader = new LetterReader(PageTurn.of(document.getPage(page)));
        reader.setStartPage(page + 1);
        reader.setEndPage(page + 1);
        reader.getText(document);
        return new PageLetters(reader.text.toString(), reader.boxes);
    }

    @Override
    protected void writeString(String words, List<TextPosition> letters) {
        for (TextPosition letter : letters) {
            String unicode = letter.getUnicode();
            if (unicode != null) {
                write(unicode, box(letter));
            }
        }
    }

    @Override
    protected void writeWordSeparator() {
        write(" ", Rectangle2D.EMPTY);
    }

    @Override
    protected void writeLineSeparator() {
        write("\n", Rectangle2D.EMPTY);
    }

    private void write(String characters, Rectangle2D box) {
        for (int at = 0; at < characters.length() && boxes.size() < MOST_LETTERS; at++) {
            text.append(characters.charAt(at));
            boxes.add(box);
        }
    }

    private Rectangle2D box(TextPosition letter) {
        AffineTransform matrix = letter.getTextMatrix().createAffineTransform();
        Point2D up = matrix.deltaTransform(new Point2D.Double(0, 1), null);
        double size = Math.hypot(up.getX(), up.getY());
        // The type of such a font has no size; how high its letters are is all that is known.
        double em = letter.getFont() instanceof PDType3Font ? letter.getHeightDir() / ABOVE : size;
        double x = size == 0 ? 0 : up.getX() / size * em;
        double y = size == 0 ? 0 : up.getY() / size * em;
        double beginX = matrix.getTranslateX();
        double beginY = matrix.getTranslateY();
        return turn.box(
                new double[] {
                    beginX + x * ABOVE,
                    beginY + y * ABOVE,
                    beginX - x * BELOW,
                    beginY - y * BELOW,
                    letter.getEndX() + x * ABOVE,
                    letter.getEndY() + y * ABOVE,
                    letter.getEndX() - x * BELOW,
                    letter.getEndY() - y * BELOW,
                });
    }
}
