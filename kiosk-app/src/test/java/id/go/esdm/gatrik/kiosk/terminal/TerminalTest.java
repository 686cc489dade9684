package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.ui.Accessibility;
import id.go.esdm.gatrik.kiosk.terminal.ui.Contrast;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;
import id.go.esdm.gatrik.kiosk.terminal.ui.Visit;

import javafx.util.Duration;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Instant;
import java.util.concurrent.TimeoutException;

class TerminalTest extends AtTheTerminal {
    private static final Route.Entry TARIFF = new Route.Entry(new EntryId("T-1"));

    @Test
    void aTouchAnywhereBeginsTheVisit() {
        visitor.edition(SampleEdition.number(1).install(directory))
                .sees("Sentuh untuk mulai")
                .sees("DATA CONTOH");

        visitor.touch("Sentuh untuk mulai").isAt(new Route.Home());

        visitor.sees("Edisi 1 · 22 November 2026").sees("DATA CONTOH");
    }

    @Test
    void saysCalmlyThatThereIsNothingYetAndShowsTheFirstEditionByItself() {
        visitor.sees("Sebentar, sedang disiapkan");
        visitor.state(new CacheState.Waiting(new Link.Offline(Instant.EPOCH)));
        visitor.sees("Informasi belum dapat diambil").sees("Kode untuk petugas: L-1");

        visitor.edition(SampleEdition.number(1).install(directory));

        visitor.isAt(new Route.Attract()).sees("Sentuh untuk mulai");
    }

    @Test
    void speaksEnglishFromOneTouchToTheNextAndBack() {
        atHome().touch("English");

        visitor.sees("What would you like to know?").sees("Edition 1 · 22 November 2026");

        visitor.touch("Indonesia").sees("Apa yang ingin Anda ketahui?");
    }

    @Test
    void aClassLeadsToItsList() {
        atHome().touch("Setiap saat, 2 informasi");

        visitor.isAt(new Route.List(Filter.of(Category.SETIAP_SAAT)));
        visitor.touch("Kembali").isAt(new Route.Home());
    }

    @Test
    void slidingOffAButtonTakesTheTouchBack() {
        atHome().slideOff("Setiap saat, 2 informasi");

        assertEquals(new Route.Home(), visitor.route());
    }

    @Test
    void aDragThatScrollsOpensNothing() {
        atHome().dragUp("Setiap saat, 2 informasi", 90);

        assertEquals(new Route.Home(), visitor.route());
    }

    @Test
    void aReplacedEntryLeadsToWhatTookItsPlace() {
        atHome().open(new Route.Entry(new EntryId("T-2"))).sees("Dicabut");

        visitor.touch("Digantikan oleh Tarif tenaga listrik").isAt(TARIFF).sees("Berlaku");
    }

    @Test
    void aNewEditionChangesTheEntryUnderTheVisitorsEyes() {
        atHome().open(TARIFF).sees("Ringkasan Tarif tenaga listrik");

        visitor.edition(
                SampleEdition.number(2)
                        .retitled("T-1", "Tarif tenaga listrik triwulan IV")
                        .install(directory));

        visitor.sees("Tarif tenaga listrik triwulan IV").sees("Edisi 2 ·").isAt(TARIFF);
        visitor.touch("Kembali").isAt(new Route.Home()).sees("Baru di edisi 2");
    }

    @Test
    void anEntryThatIsWithdrawnLeavesTheScreenPolitely() {
        atHome().open(TARIFF).sees("Ringkasan Tarif tenaga listrik");

        visitor.edition(SampleEdition.number(2).without("T-1").install(directory));

        visitor.sees("Informasi ini sudah tidak ada").seesNo("Ringkasan Tarif tenaga listrik");
    }

    @Test
    void offlineIsSaidAndHidesNothing() {
        atHome();

        visitor.state(
                new CacheState.Showing(
                        SampleEdition.number(2).install(directory),
                        new Link.Offline(Instant.parse("2026-11-22T02:20:00Z"))));

        visitor.sees("Luring").sees("Edisi 2 · 22 November 2026").sees("Apa yang ingin");
    }

    @Test
    void asksBeforeItForgetsAndAnyTouchGoesOn() throws TimeoutException {
        visitor.leave();
        visitor = Visitor.before(Duration.seconds(1.5), 20);
        visitor.edition(SampleEdition.number(1).install(directory)).touch("Sentuh untuk mulai");
        visitor.sees("Masih di sini?");

        visitor.touch("Ya, lanjutkan").seesNo("Masih di sini?");

        assertEquals(new Route.Home(), visitor.route());
    }

    @Test
    void forgetsEverythingOfAVisitorWhoHasGone() throws TimeoutException {
        visitor.leave();
        visitor = Visitor.before(Duration.seconds(5), 1);
        visitor.edition(SampleEdition.number(1).install(directory)).touch("Sentuh untuk mulai");
        visitor.touch("English").touch("Accessibility").touch("Larger").touch("Dark").touch("Done");
        visitor.open(TARIFF);
        Visit gone = visitor.navigator().visit();
        assertEquals(
                new Accessibility(TextSize.LARGER, Contrast.DARK),
                gone.accessibilityProperty().get());

        visitor.isAt(new Route.Attract());

        Visit next = visitor.navigator().visit();
        assertNotEquals(gone, next);
        assertEquals(Language.INDONESIAN, next.languageProperty().get());
        assertEquals(Accessibility.STANDARD, next.accessibilityProperty().get());
        assertEquals("", next.searchTextProperty().get());
        assertFalse(visitor.navigator().canGoBack());
        visitor.sees("Sentuh untuk mulai");
    }

    @Test
    void aPictureOfTheScreenIsAPngOfItsSize() {
        atHome();

        Snapshot picture =
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Snapshot.of(visitor.scene()));

        assertEquals(1080, picture.width());
        assertEquals(1920, picture.height());
        assertEquals(0xff062a57, picture.argb(4, 4));
        assertTrue(picture.png().length > 10_000);
    }

    private Visitor atHome() {
        visitor.edition(SampleEdition.number(1).install(directory));
        return visitor.touch("Sentuh untuk mulai").sees("Apa yang ingin Anda ketahui?");
    }
}
