package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.ui.Accessibility;
import id.go.esdm.gatrik.kiosk.terminal.ui.Motion;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Reach;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Visit;

import javafx.scene.Node;
import javafx.util.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Low reach and reduced motion, as a visitor sets them. */
class AccessibilityTest {
    private static final String LOW = "Semua tombol di bawah";
    private static final String STILL = "Kurangi gerakan";

    @TempDir private Path directory;

    @SuppressWarnings("NullAway.Init") // set in each test
    private Visitor visitor;

    @AfterEach
    void walkAway() {
        visitor.leave();
    }

    @Test
    void withinReachEveryControlLiesInTheLowerHalf() throws TimeoutException {
        visitor = at(Visitor.before());
        visitor.touch("Aksesibilitas").touch(LOW);
        assertAllBelow(960, "settings");
        visitor.touch("Selesai");
        assertAllBelow(960, "home");
        for (Route place :
                List.of(
                        new Route.List(Filter.of(Category.SETIAP_SAAT)),
                        new Route.Search(""),
                        new Route.Search("tarif"),
                        new Route.Entry(new EntryId("T-1")),
                        new Route.Request())) {
            visitor.open(place);
            WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
            assertAllBelow(960, place.toString());
        }
    }

    @Test
    void theWarningOfALowVisitStandsWithinReachAndTheNextVisitIsAsUsual() throws TimeoutException {
        visitor = at(Visitor.before(Duration.seconds(5), 2));
        visitor.touch("Aksesibilitas").touch(LOW).touch(STILL).touch("Selesai");
        assertEquals(
                Accessibility.STANDARD.with(Reach.LOW).with(Motion.REDUCED),
                visitor.navigator().visit().accessibilityProperty().get());
        visitor.sees("Masih di sini?");
        assertAllBelow(960, "warning");

        visitor.isAt(new Route.Attract());

        assertEquals(
                Accessibility.STANDARD, visitor.navigator().visit().accessibilityProperty().get());
    }

    @Test
    void isNotOfferedWhereEverythingIsWithinReachAnyway() throws TimeoutException {
        visitor = at(Visitor.before(new Panel(800, 480, 0.1925)));

        visitor.touch("Aksesibilitas").sees(STILL).seesNo(LOW);
    }

    @Test
    void onLandscapeGlassTheScreensMoveDownByAThird() throws TimeoutException {
        // As high as a 21.5 inch panel, with no more pixels than the screen in memory has.
        visitor = at(Visitor.before(new Panel(1080, 700, 0.383)));

        visitor.touch("Aksesibilitas").touch(LOW).touch("Selesai");

        assertAllBelow(700 / 3.0, "home");
    }

    @Test
    void withReducedMotionAListStopsWithTheFinger() throws TimeoutException {
        visitor = at(Visitor.before(new Panel(800, 480, 0.1925)));
        want(Accessibility.STANDARD.with(Motion.REDUCED));
        visitor.dragUp("Setiap saat, 2 informasi", 60);
        double still = offset();
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        assertEquals(still, offset(), 0.5);

        want(Accessibility.STANDARD);
        visitor.dragUp("Setiap saat, 2 informasi", 60);
        double flung = offset();
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        assertTrue(offset() > flung, "as usual it runs on: " + flung);
    }

    private void want(Accessibility wish) {
        Visit visit = visitor.navigator().visit();
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    visit.accessibilityProperty().set(wish);
                    return visit;
                });
    }

    private double offset() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        visitor.scene().getRoot().lookupAll(".ground-paper").stream()
                                .filter(Scroll.class::isInstance)
                                .map(Scroll.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .offset());
    }

    private void assertAllBelow(double y, String where) {
        List<String> above =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000,
                        () -> {
                            visitor.scene().getRoot().layout();
                            return visitor.scene().getRoot().lookupAll(".tappable").stream()
                                    .filter(AccessibilityTest::shows)
                                    .filter(node ->
                                            node.localToScene(node.getLayoutBounds()).getMinY()
                                                    < y - 0.5)
                                    .map(node -> ((Tappable) node).getAccessibleText())
                                    .toList();
                        });
        assertEquals(List.of(), above, where);
    }

    private static boolean shows(Node node) {
        return node.isVisible() && (node.getParent() == null || shows(node.getParent()));
    }

    private Visitor at(Visitor before) {
        before.edition(SampleEdition.number(1).install(directory)).touch("Sentuh untuk mulai");
        return before.sees("Apa yang ingin Anda ketahui?");
    }
}
