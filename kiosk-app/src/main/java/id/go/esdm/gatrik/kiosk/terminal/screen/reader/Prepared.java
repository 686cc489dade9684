package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;

import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A document that is opened, and its first page drawn, before a visitor asks for it. Whoever needs either first does the work; everybody else waits for
 * it. Thread-safe.
 */
final class Prepared {
    private final DocumentRef document;
    private final double width;
    private final FutureTask<ReaderContent.Open> opening;
    private @Nullable FutureTask<Image> drawing;
    private @Nullable PageSource opened;
    private boolean closed;

    /**
     * Nothing is done yet.
     *
     * @param width of the first page's picture, in pixels
     */
    Prepared(InstalledEdition edition, DocumentRef document, double width) {
        this.document = document;
        this.width = width;
        opening = new FutureTask<>(() -> keep(Opening.open(edition, document)));
        drawing = new FutureTask<>(() -> content().pages().draw(0, width));
    }

    /** Which document it is. */
    DocumentRef document() {
        return document;
    }

    /** How wide the first page's picture is, in pixels. */
    double width() {
        return width;
    }

    /** Opens and draws; what fails will fail again for who asks for it. */
    void run() {
        opening.run();
        FutureTask<Image> first = drawing();
        if (first != null && !isClosed()) {
            first.run();
        }
    }

    /**
     * The opened document.
     *
     * @throws IOException if it cannot be shown
     */
    ReaderContent.Open content() throws IOException {
        opening.run();
        return result(opening);
    }

    /** The picture of the first page, if it is drawn; it is handed out once. */
    Optional<Image> takeDrawn() {
        FutureTask<Image> first = drawing();
        return first != null && first.isDone() ? taken(first) : Optional.empty();
    }

    /** The same, drawn now or waited for. */
    Optional<Image> takeFirst() {
        FutureTask<Image> first = drawing();
        if (first == null) {
            return Optional.empty();
        }
        first.run();
        return taken(first);
    }

    /** Closes the document, when a page that is being drawn is finished. */
    void close() {
        PageSource source = closing();
        if (source != null) {
            source.close();
        }
    }

    private Optional<Image> taken(FutureTask<Image> first) {
        forget();
        try {
            return Optional.of(result(first));
        } catch (IOException _) {
            return Optional.empty(); // the shelf finds out for itself what is wrong with the page
        }
    }

    private synchronized @Nullable FutureTask<Image> drawing() {
        return drawing;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void forget() {
        drawing = null;
    }

    private synchronized @Nullable PageSource closing() {
        closed = true;
        drawing = null;
        return opened;
    }

    private ReaderContent.Open keep(ReaderContent.Open content) throws IOException {
        synchronized (this) {
            opened = content.pages();
            if (!closed) {
                return content;
            }
        }
        content.pages().close();
        throw new IOException("no longer wanted");
    }

    private static <T> T result(FutureTask<T> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }
}
