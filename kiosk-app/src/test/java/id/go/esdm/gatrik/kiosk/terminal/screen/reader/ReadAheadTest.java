package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.Panels;
import id.go.esdm.gatrik.kiosk.terminal.SampleEdition;
import id.go.esdm.gatrik.kiosk.terminal.Visitor;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;
import id.go.esdm.gatrik.kiosk.terminal.reader.PageLetters;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;
import id.go.esdm.gatrik.kiosk.terminal.ui.Accessibility;
import id.go.esdm.gatrik.kiosk.terminal.ui.Brand;
import id.go.esdm.gatrik.kiosk.terminal.ui.Contrast;
import id.go.esdm.gatrik.kiosk.terminal.ui.Fonts;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Motion;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Reach;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The first page is there before it is asked for, and gone with its entry. */
class ReadAheadTest {
    private static final EntryId ENTRY = new EntryId("D-1");
    private static final String READ = "Baca dokumen Peraturan";

    @TempDir private Path directory;

    @Test
    void opensTheDocumentWhileItsEntryIsReadAndClosesItWithTheEntry() throws Exception {
        Path file = pdf();
        Visitor visitor = Visitor.before();
        try {
            visitor.edition(edition(file)).open(new Route.Home()).open(new Route.Entry(ENTRY));
            await(() -> isOpen(file));
            visitor.touch("Kembali").isAt(new Route.Home());
            await(() -> !isOpen(file));

            visitor.open(new Route.Entry(ENTRY));
            await(() -> isOpen(file));
            Files.delete(file); // it is read from what was opened, or not at all
            visitor.touch(READ).sees("Halaman 1 dari 2");
            await(() -> visitor.bright().argb(540, 900) == Color.RED.getRGB());
            visitor.touch("Halaman berikutnya").sees("Halaman 2 dari 2");
            await(() -> visitor.bright().argb(540, 900) == Color.GREEN.getRGB());
            visitor.open(new Route.Home()).touch("Kembali").touch("Kembali");
        } finally {
            visitor.leave();
        }
        await(() -> !isOpen(file));
    }

    @Test
    void drawsTheFirstPageAsWideAsItIsShown() throws Exception {
        InstalledEdition edition = edition(pdf());
        for (Panel panel : Panels.all().values()) {
            Visitor visitor = Visitor.before(panel);
            try {
                visitor.edition(edition).open(new Route.Home());
                for (Accessibility wish : wishes()) {
                    settings(visitor, wish);
                    visitor.open(new Route.Document(ENTRY, document(edition).sha256(), 1));
                    Look look = look(panel, wish).withinReach();
                    await(() -> leafWidth(visitor) == ReaderLayout.pageWidth(look));
                    visitor.open(new Route.Home());
                }
            } finally {
                visitor.leave();
            }
        }
    }

    @Test
    void handsOverTheOneThatIsExpected() throws Exception {
        InstalledEdition edition = edition(pdf());
        Entry entry = edition.catalogue().find(ENTRY).orElseThrow();
        DocumentRef document = document(edition);
        Look look = look(new Panel(1080, 1920, 0.248), Accessibility.STANDARD);
        try (Background background = new Background(_ -> {})) {
            ReadAhead ahead = onScreenThread(() -> new ReadAhead(showing(edition), background));
            onScreenThread(() -> {
                ahead.expect(entry, look);
                return ahead;
            });
            Prepared prepared = onScreenThread(() -> ahead.take(document.sha256()));
            assertNull(onScreenThread(() -> ahead.take(document.sha256())));

            Image first = prepared.takeFirst().orElseThrow();
            assertEquals(ReaderLayout.pageWidth(look), first.getWidth());
            assertEquals(Color.RED.getRGB(), first.getPixelReader().getArgb(300, 300));
            assertEquals(2, prepared.content().pages().sizes().size());

            prepared.close();
            assertFalse(isOpen(directory.resolve("two.pdf")));
            PageSource pages = prepared.content().pages();
            assertThrows(IOException.class, () -> pages.draw(1, 100));
            assertEquals(PageLetters.NONE, pages.letters(1));
        }
    }

    @Test
    void aDocumentThatIsDroppedBeforeItWasOpenedIsNeverOpen() throws Exception {
        InstalledEdition edition = edition(pdf());
        Prepared prepared = new Prepared(edition, document(edition), 300);
        prepared.close();
        prepared.run();
        assertThrows(IOException.class, prepared::content);
        assertFalse(isOpen(directory.resolve("two.pdf")));
    }

    private Path pdf() throws IOException {
        return ColouredPdf.write(directory.resolve("two.pdf"), Color.RED, Color.GREEN);
    }

    private InstalledEdition edition(Path file) {
        return SampleEdition.number(1)
                .withDocument("D-1", "Peraturan", "application/pdf", file, null)
                .install(directory);
    }

    private static DocumentRef document(InstalledEdition edition) {
        return edition.catalogue().find(ENTRY).orElseThrow().documents().getFirst();
    }

    private static ReadOnlyObjectWrapper<CacheState> showing(InstalledEdition edition) {
        return new ReadOnlyObjectWrapper<>(
                new CacheState.Showing(edition, new Link.Online(Instant.EPOCH)));
    }

    private static List<Accessibility> wishes() {
        return Stream.of(TextSize.values())
                .flatMap(size ->
                        Stream.of(Reach.values())
                                .map(reach ->
                                        new Accessibility(
                                                size, Contrast.LIGHT, reach, Motion.USUAL)))
                .toList();
    }

    private static Look look(Panel panel, Accessibility wish) throws TimeoutException {
        return onScreenThread(() ->
                new Look(panel, new Texts(Language.INDONESIAN), wish, new Fonts(), Brand.NEUTRAL));
    }

    private static void settings(Visitor visitor, Accessibility wish) throws TimeoutException {
        onScreenThread(() -> {
            visitor.navigator().visit().accessibilityProperty().set(wish);
            return wish;
        });
    }

    private static double leafWidth(Visitor visitor) {
        return visitor.scene().getRoot().lookupAll(".leaf").stream()
                .mapToDouble(leaf -> leaf.getLayoutBounds().getWidth())
                .findFirst()
                .orElse(0);
    }

    /** Whether this process holds the file in its memory, as Linux tells. */
    private static boolean isOpen(Path file) throws IOException {
        return Files.readString(Path.of("/proc/self/maps")).contains(file.toString());
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private static <T> T onScreenThread(Callable<T> call) throws TimeoutException {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }
}
