package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.AtTheTerminal;
import id.go.esdm.gatrik.kiosk.terminal.SampleEdition;
import id.go.esdm.gatrik.kiosk.terminal.Visitor;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Words are found inside a document and marked where they stand on the page. */
class FindTest extends AtTheTerminal {
    private static final String READ = "Baca dokumen Peraturan";
    private static final String FIND = "Cari di dokumen";
    private static final String CLOSE = "Tutup";
    private static final String NEXT = "Temuan berikutnya";

    @Test
    void answersAfterEveryKeyAndGoesFromMatchToMatch() throws Exception {
        open(new WordsPdf().page("biaya", "Tarif").page("lain").page("tarif dan tarif"));
        visitor.touch(FIND);
        type("t");
        visitor.sees("3 temuan").sees("Temuan 1 dari 3 · Halaman 1 dari 3");
        type("arifx");
        visitor.sees("Tidak ada temuan").touch("Hapus");
        visitor.sees("Temuan 1 dari 3").touch(CLOSE);

        visitor.touch(NEXT).sees("Temuan 2 dari 3 · Halaman 3 dari 3");
        visitor.touch(NEXT).sees("Temuan 3 dari 3").touch(NEXT).sees("Temuan 1 dari 3");
        visitor.touch("Temuan sebelumnya").sees("Temuan 3 dari 3 · Halaman 3 dari 3");

        visitor.touch("Selesai mencari di dokumen").seesNo("Temuan").sees("Halaman 3 dari 3");
        assertFalse(isMarked());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void theMarkLiesOverTheWordHoweverThePageIsTurnedAndCropped(int rotation) throws Exception {
        PDRectangle crop = new PDRectangle(60, 90, 580, 700);
        open(new WordsPdf().page(crop, rotation, "biaya pokok", "*kapasitor", "daya"));
        visitor.touch(FIND);
        type("kapasitor");
        visitor.sees("1 temuan").touch(CLOSE);
        assertMarkLiesOverRedLetters(1);
    }

    @Test
    void aMatchCrossesFromLineToLine() throws Exception {
        open(new WordsPdf().page("biaya dan tarif-", "*tenaga", "*listrik rumah"));
        visitor.touch(FIND);
        type("tenaga");
        visitor.touch("Spasi");
        type("listrik");
        visitor.sees("1 temuan").touch(CLOSE);
        waitForMark();
        List<Bounds> marks = marks();
        assertEquals(1, marks.size());
        Bounds red = red(visitor.bright());
        // "rumah" is red too, to the right of what is marked.
        assertTrue(marks.getFirst().getMinY() <= red.getMinY(), "from the first line");
        assertTrue(marks.getFirst().getMaxY() >= red.getMaxY(), "to the second line");
        assertTrue(marks.getFirst().getMaxX() < red.getMaxX() - 20, "and not all of it");
    }

    @Test
    void marksInLargePrintToo() throws Exception {
        open(new WordsPdf().page("biaya dan tarif-", "tenaga", "listrik rumah").page("tenaga"));
        visitor.touch(FIND);
        type("tenaga");
        visitor.sees("2 temuan").touch(CLOSE).touch("Baca teksnya dengan huruf besar");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !drawn(".mark-present").isEmpty());
        assertEquals(1, drawn(".mark-ground").size());
        visitor.touch(NEXT).sees("Temuan 2 dari 2 · Halaman 2 dari 2");
        visitor.touch("Selesai mencari di dokumen").seesNo("Temuan");
        assertEquals(0, drawn(".mark-ground").size());
    }

    @Test
    void theWordsOfTheSearchThatLedHereAreMarked() throws Exception {
        WordsPdf pdf = new WordsPdf().page("biaya").page("biaya pokok", "*kapasitor").page("daya");
        visitor.edition(edition(pdf).install(directory));
        visitor.open(new Route.Search("kapasitor")).touch("Perihal Peraturan");
        visitor.sees("Temuan 1 dari 1 · Halaman 2 dari 3").sees("kapasitor");
        assertMarkLiesOverRedLetters(1);
        visitor.touch("Kembali").isAt(new Route.Search("kapasitor"));
    }

    @Test
    void findsInARealRegulation() throws Exception {
        Path regulation = directory.resolve("regulation.pdf");
        try (InputStream sample =
                Objects.requireNonNull(
                        getClass().getResourceAsStream("/sample/permen-esdm-7-2024.pdf"))) {
            Files.copy(sample, regulation);
        }
        open(WordsPdf.of(regulation));
        visitor.touch(FIND);
        type("menetapkan");
        visitor.sees("Temuan 1 dari").touch(CLOSE);
        waitForMark();
        assertTrue(marks().getFirst().getMinY() > 300, "the match stands in the window");
    }

    @Test
    void aDocumentWithoutWordsOffersNoFinding() throws Exception {
        Path file = new WordsPdf().page("x").write(directory.resolve("x.pdf"));
        visitor.edition(
                SampleEdition.number(1)
                        .withDocument("D-1", "Peraturan", "application/pdf", file, null)
                        .install(directory));
        visitor.open(new Route.Entry(new EntryId("D-1"))).touch(READ).sees("Halaman 1 dari 1");
        assertTrue(
                visitor.scene().getRoot().lookupAll(".tappable").stream()
                        .noneMatch(node -> FIND.equals(node.getAccessibleText())));
    }

    @Test
    void steppingBackTakesTheFindingAwayFirst() throws Exception {
        open(new WordsPdf().page("tarif"));
        visitor.touch(FIND);
        type("tarif");
        visitor.sees("1 temuan").touch("Kembali").sees("Temuan 1 dari 1");
        visitor.touch("Kembali").seesNo("Temuan").sees("Halaman 1 dari 1");
        visitor.touch("Kembali").sees("Perihal Peraturan");
    }

    @Test
    void nothingOfItIsLeftWhenTheVisitEnds() throws Exception {
        open(new WordsPdf().page("*tarif"));
        visitor.touch(FIND);
        type("tarif");
        visitor.sees("1 temuan").touch(CLOSE);
        waitForMark();
        // The nodes themselves are held by the robot, which remembers what it has touched.
        WeakReference<Object> screen =
                new WeakReference<>(visitor.navigator().placeProperty().get().screen());

        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    visitor.navigator().restart(new Route.Attract());
                    return "";
                });
        visitor.touch("Sentuh untuk mulai").sees("Apa yang ingin Anda ketahui?");

        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> {
                    System.gc();
                    return screen.get() == null;
                });
        assertFalse(isMarked());
    }

    @Test
    void noPageIsWhiteWhileItIsDrawnForAnotherWidth() throws Exception {
        visitor.leave();
        visitor = Visitor.before(new Panel(1280, 800, 0.17));
        open(new WordsPdf().page("*biaya", "Tarif").page("lain"));
        visitor.touch(FIND);
        type("tarif");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> red(visitor.bright()).getWidth() > 9);

        // all in one go of the screen's thread, so that nothing can have been drawn meanwhile
        Snapshot atOnce =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000,
                        () -> {
                            Parent root = visitor.scene().getRoot();
                            root.lookupAll(".key").stream()
                                    .filter(key -> CLOSE.equals(key.getAccessibleText()))
                                    .findFirst()
                                    .orElseThrow()
                                    .executeAccessibleAction(AccessibleAction.FIRE);
                            root.applyCss();
                            root.layout();
                            return Snapshot.of(visitor.scene());
                        });

        assertTrue(red(atOnce).getWidth() > 9, "the page is there, in its new width");
    }

    private void open(WordsPdf pdf) throws IOException {
        visitor.edition(edition(pdf).install(directory));
        visitor.open(new Route.Entry(new EntryId("D-1"))).touch(READ).sees("Halaman 1 dari");
    }

    private SampleEdition edition(WordsPdf pdf) throws IOException {
        return SampleEdition.number(1)
                .withDocument(
                        "D-1",
                        "Peraturan",
                        "application/pdf",
                        pdf.write(directory.resolve("words.pdf")),
                        pdf.writeWords(directory.resolve("words.txt")));
    }

    private void type(String text) {
        text.chars().mapToObj(Character::toString).forEach(visitor::touch);
    }

    private void assertMarkLiesOverRedLetters(int count) throws TimeoutException {
        waitForMark();
        List<Bounds> marks = marks();
        assertEquals(count, marks.size());
        Bounds mark = marks.getFirst();
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> red(visitor.bright()).getWidth() > 9);
        Bounds red = red(visitor.bright());
        String both = mark + " over " + red;
        // The letters have been drawn within it, and it is hardly larger than they are.
        assertTrue(
                mark.getMinX() <= red.getMinX() + 2 && mark.getMaxX() >= red.getMaxX() - 2, both);
        assertTrue(
                mark.getMinY() <= red.getMinY() + 2 && mark.getMaxY() >= red.getMaxY() - 2, both);
        double size = 1.3 * Math.min(red.getWidth(), red.getHeight());
        assertTrue(mark.getWidth() - red.getWidth() < size, both);
        assertTrue(mark.getHeight() - red.getHeight() < size, both);
    }

    private void waitForMark() throws TimeoutException {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, this::isMarked);
    }

    private boolean isMarked() {
        return !marks().isEmpty();
    }

    /** What is marked on the pages in sight, all of a page together, on the glass. */
    private List<Bounds> marks() {
        return drawn(".leaf-mark").stream()
                .map(node -> node.localToScene(node.getBoundsInLocal()))
                .toList();
    }

    private List<Node> drawn(String kind) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        visitor.scene().getRoot().lookupAll(kind).stream()
                                .filter(node -> node.getBoundsInLocal().getWidth() > 1)
                                .toList());
    }

    /** Where the picture is as red as letters of {@link WordsPdf#SOUGHT} are under a mark. */
    private static Bounds red(Snapshot picture) {
        return Reddish.in(picture);
    }
}
