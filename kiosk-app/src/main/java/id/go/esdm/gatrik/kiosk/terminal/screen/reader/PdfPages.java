package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.reader.LetterReader;
import id.go.esdm.gatrik.kiosk.terminal.reader.PageLetters;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The pages of a PDF, drawn by PDFBox. */
final class PdfPages implements PageSource {
    /** Pages beyond these are not offered: a list of so many helps nobody, and their sizes alone take memory. */
    private static final int MOST_PAGES = 5000;

    private final ReentrantLock turn = new ReentrantLock();
    private final PDDocument document;
    private final Arena memory; // the file
    private final PDFRenderer renderer;
    private final List<Dimension2D> sizes;

    private PdfPages(PDDocument document, Arena memory) throws IOException {
        this.document = document;
        this.memory = memory;
        document.setResourceCache(new FontsAlone());
        renderer = new PageRenderer(document);
        renderer.setSubsamplingAllowed(true);
        List<Dimension2D> found = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (found.size() == MOST_PAGES) {
                break;
            }
            found.add(size(page));
        }
        if (found.isEmpty()) {
            throw new IOException("a PDF without pages");
        }
        sizes = List.copyOf(found);
    }

    // InternalError: what the machine cannot read of a mapped file.

    /** Maps the file once: it is read without being opened again for every stream, and stays readable when the cache no longer keeps it. */
    @SuppressWarnings("MustBeClosed") // with the pages
    static PdfPages open(Path file) throws IOException {
        Arena memory = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(file)) {
            MemorySegment all =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), memory);
            return open(all.asByteBuffer(), memory);
        } catch (IOException | RuntimeException unreadable) {
            memory.close();
            throw unreadable;
        }
    }

    @SuppressWarnings("MustBeClosed") // with the pages; holds nothing
    static PdfPages open(byte[] bytes) throws IOException {
        return open(ByteBuffer.wrap(bytes), Arena.ofShared());
    }

    private static PdfPages open(ByteBuffer bytes, Arena memory) throws IOException {
        try {
            PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes));
            try {
                return new PdfPages(document, memory);
            } catch (IOException
                    | RuntimeException
                    | StackOverflowError
                    | InternalError unreadable) {
                document.close();
                throw unreadable;
            }
        } catch (RuntimeException | StackOverflowError | InternalError damaged) {
            throw new IOException("a damaged PDF", damaged);
        }
    }

    private static Dimension2D size(PDPage page) {
        PDRectangle box = page.getCropBox();
        double width = Math.max(1, box.getWidth());
        double height = Math.max(1, box.getHeight());
        boolean turned = Math.floorMod(page.getRotation(), 180) == 90;
        return turned ? new Dimension2D(height, width) : new Dimension2D(width, height);
    }

    @Override
    public List<Dimension2D> sizes() {
        return sizes;
    }

    @Override
    public Image draw(int page, double scale, Rectangle2D part) throws IOException {
        int width = (int) part.getWidth();
        int height = (int) part.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setBackground(Color.WHITE);
            pen.clearRect(0, 0, width, height);
            pen.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.translate(-part.getMinX(), -part.getMinY());
            turn.lock();
            try {
                if (isClosed()) {
                    throw new IOException("closed meanwhile");
                }
                renderer.renderPageToGraphics(
                        page, pen, (float) scale, (float) scale, RenderDestination.VIEW);
            } finally {
                turn.unlock();
            }
        } catch (RuntimeException | StackOverflowError | InternalError damaged) {
            throw new IOException("a damaged page", damaged);
        } finally {
            pen.dispose();
        }
        return Pictures.of(picture);
    }

    @Override
    public PageLetters letters(int page) {
        turn.lock();
        try {
            return isClosed() ? PageLetters.NONE : LetterReader.read(document, page);
        } catch (IOException | RuntimeException | StackOverflowError | InternalError _) {
            // The page itself says what can be said of its damage.
            return PageLetters.NONE;
        } finally {
            turn.unlock();
        }
    }

    private boolean isClosed() {
        return document.getDocument().isClosed();
    }

    @Override
    public void close() {
        turn.lock();
        try {
            document.close();
            if (memory.scope().isAlive()) {
                memory.close();
            }
        } catch (IOException unimportant) {
            throw new UncheckedIOException(unimportant);
        } finally {
            turn.unlock();
        }
    }
}
