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

    /**
     * Opens a document.
     *
     * @throws IOException if it is damaged, locked, or of a kind that cannot be shown
     */
    static PageSource open(Path file, String mediaType) throws IOException {
        return switch (mediaType) {
            case "application/pdf" -> PdfPages.open(file);
            case "image/png", "image/jpeg" -> PicturePages.open(file);
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

    /** The text layer of a page; none where there is none, or where it cannot be read. */
    default PageLetters letters(int page) {
        return PageLetters.NONE;
    }

    @Override
    void close();
}
