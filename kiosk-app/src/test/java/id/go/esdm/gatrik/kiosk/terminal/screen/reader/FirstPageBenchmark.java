package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.bench.Table;
import id.go.esdm.gatrik.kiosk.kill.Tool;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** From the closed file of a PDF to the picture of its first page, in a reader that was warmed; beside pdftoppm as a whole process. */
public final class FirstPageBenchmark {
    private static final int ROUNDS = 9;
    private static final int WIDTH = 928;
    private static final int LONG = 300;

    /** How long the first visitor takes to find an entry, to read it, and to touch its document. */
    private static final long WARMING_MILLISECONDS = 10_000;

    private final Path directory;

    /** Keeps its documents in {@code directory}. */
    public FirstPageBenchmark(Path directory) {
        this.directory = directory;
    }

    /** Measures a regulation of 22 pages, and the same pages again and again until there are 300. */
    public void run(Table table) throws IOException, InterruptedException {
        Path regulation = directory.resolve("regulation.pdf");
        try (InputStream sample =
                Objects.requireNonNull(
                        FirstPageBenchmark.class.getResourceAsStream(
                                "/sample/permen-esdm-7-2024.pdf"))) {
            Files.copy(sample, regulation);
        }
        Warmth.begin();
        Thread.sleep(WARMING_MILLISECONDS);
        measure(table, "first page of a PDF, 22 pages, ms", regulation);
        measure(table, "first page of a PDF, 300 pages, ms", repeated(regulation));
    }

    private void measure(Table table, String what, Path pdf)
            throws IOException, InterruptedException {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = -1; round < ROUNDS; round++) {
            double our = timed(() -> draw(pdf));
            double their = timed(() -> drawElsewhere(pdf));
            if (round >= 0) {
                ours.add(our);
                theirs.add(their);
            }
        }
        table.add(what, ours, "pdftoppm, whole process", theirs, "≤ 1.0");
    }

    private static double timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void draw(Path pdf) {
        try (PageSource pages = PageSource.open(pdf, "application/pdf")) {
            Dimension2D size = pages.sizes().getFirst();
            double scale = WIDTH / size.getWidth();
            pages.draw(0, scale, new Rectangle2D(0, 0, WIDTH, Math.rint(size.getHeight() * scale)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drawElsewhere(Path pdf) {
        try {
            new ProcessBuilder(
                            Tool.PDFTOPPM.path().toString(),
                            "-f",
                            "1",
                            "-l",
                            "1",
                            "-scale-to-x",
                            Integer.toString(WIDTH),
                            "-scale-to-y",
                            "-1",
                            pdf.toString(),
                            directory.resolve("page").toString())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path repeated(Path pdf) throws IOException {
        Path file = directory.resolve("long.pdf");
        try (PDDocument once = Loader.loadPDF(pdf.toFile());
                PDDocument all = new PDDocument()) {
            for (int page = 0; page < LONG; page++) {
                PDPage next = once.getPage(page % once.getNumberOfPages());
                all.importPage(next).setResources(next.getResources());
            }
            all.save(file.toFile());
        }
        return file;
    }
}
