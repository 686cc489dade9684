package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.reader.PageLetters;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The pages of an opened document. Thread-safe; drawing takes turns. */
interface PageSource extends AutoCloseable {
    /** More pixels than these are never drawn at once: 48 MB. */
    int MOST_PIXELS = 12_000_000;

    /** What can be shown. */
    String PDF = "application/pdf";

    /** The same. */
    String PNG = "image/png";

    /** The same. */
    String JPEG = "image/jpeg";

    /** Whether documents of this kind can be shown. */
    static boolean canShow(String mediaType) {
        return List.of(PDF, PNG, JPEG).contains(mediaType);
    }

    /**
     * Opens a document.
     *
     * @throws IOException if it is damaged, locked, or of a kind that cannot be shown
     */
    static PageSource open(Path file, String mediaType) throws IOException {
        return switch (mediaType) {
            case PDF -> PdfPages.open(file);
            case PNG, JPEG -> PicturePages.open(file);
            default -> throw new IOException("cannot be shown: " + mediaType);
        };
    }

    /** The size of each page, in points or pixels; at least one page. */
    List<Dimension2D> sizes();

    /**
     * A part of a page as it is seen.
     *
     * @param page from 0
     * @param scale pixels of the picture for a unit of the page's size
     * @param part in pixels of the picture; not more than {@link #MOST_PIXELS}
     * @throws IOException if the page is damaged
     */
    Image draw(int page, double scale, Rectangle2D part) throws IOException;

    /**
     * A whole page; smaller than asked for where it would have too many pixels.
     *
     * @param page from 0
     * @param width of the picture, in pixels
     * @throws IOException if the page is damaged
     */
    default Image draw(int page, double width) throws IOException {
        Dimension2D size = sizes().get(page);
        double most = Math.sqrt(MOST_PIXELS / (2 * size.getWidth() * size.getHeight()));
        double scale = Math.min(width / size.getWidth(), most);
        double wide = Math.max(1, Math.rint(size.getWidth() * scale));
        double high = Math.max(1, Math.rint(size.getHeight() * scale));
        return draw(page, scale, new Rectangle2D(0, 0, wide, high));
    }

    /** The text layer of a page; none where there is none, or where it cannot be read. */
    default PageLetters letters(int page) {
        return PageLetters.NONE;
    }

    @Override
    void close();
}
