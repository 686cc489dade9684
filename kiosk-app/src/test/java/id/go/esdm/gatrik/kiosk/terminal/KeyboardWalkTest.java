package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** A real keyboard before a visitor. */
class KeyboardWalkTest {
    private static final Route.List EVERYTHING = new Route.List(Filter.NONE);
    private static final String SEARCH = "Ketik untuk mencari";

    @TempDir private Path directory;

    @SuppressWarnings("NullAway.Init") // set in each test
    private Visitor visitor;

    @SuppressWarnings("NullAway.Init") // set in each test
    private Switches keys;

    @AfterEach
    void walkAway() {
        visitor.leave();
    }

    @Test
    void aLongListIsWalkedToItsEndAndBack() throws TimeoutException {
        atTheList(2000);
        keys.to("Acara 0001");
        visitor.press(KeyCode.DOWN, KeyCode.DOWN);
        keys.isAt("Acara 0003");
        for (int page = 0; page < 3; page++) {
            visitor.press(KeyCode.PAGE_DOWN);
            assertEquals("Acara", keys.name().substring(0, 5));
        }
        visitor.press(KeyCode.END);
        keys.isAt("Tarif tenaga listrik");
        visitor.press(KeyCode.UP, KeyCode.UP);
        keys.isAt("Profil direktorat");
        visitor.press(KeyCode.HOME);
        keys.isAt("Acara 0001");
        visitor.press(KeyCode.PAGE_DOWN, KeyCode.ENTER).sees("Acara");
        visitor.press(KeyCode.ESCAPE).isAt(EVERYTHING);
        assertEquals("Acara", keys.name().substring(0, 5));
    }

    @Test
    void withTwoSwitchesAllRowsAreWithinReachAndNoneIsATrap() throws TimeoutException {
        atTheList(30);
        keys.choose("Baris berikutnya");
        while (!keys.name().equals("Tarif tenaga listrik")) {
            keys.next();
            if (keys.name().equals("Baris berikutnya")) {
                keys.enter();
            }
        }
        keys.choose("Kembali ke baris pertama").isAt("Acara 0001").to("Beranda");
    }

    @Test
    void lettersGoIntoTheSearchFromAnywhereAndBackspaceTakesThemAway() throws TimeoutException {
        atTheList(3);
        visitor.open(new Route.Search(""));
        keys.isAt(SEARCH).to("Baris tombol q");
        visitor.press(KeyCode.P, KeyCode.R, KeyCode.O, KeyCode.X, KeyCode.BACK_SPACE);
        visitor.press(KeyCode.F).sees("1 hasil");
        assertEquals("prof", visitor.navigator().visit().searchTextProperty().get());
        keys.choose("Profil direktorat");
        visitor.isAt(new Route.Entry(new EntryId("P-1"))).press(KeyCode.BACK_SPACE);
        keys.isAt("Profil direktorat");
        visitor.press(KeyCode.ESCAPE).isAt(EVERYTHING);
    }

    @Test
    void arrowsFollowTheReadingAndEscapeClosesASheet() throws TimeoutException {
        atTheList(3);
        visitor.open(new Route.Home());
        keys.isAt("Cari");
        visitor.press(KeyCode.DOWN, KeyCode.RIGHT);
        keys.isAt("Serta-merta, 1 informasi");
        visitor.press(KeyCode.UP, KeyCode.LEFT);
        keys.isAt("Cari").choose("Aksesibilitas").isAt("Biasa");
        visitor.press(KeyCode.ESCAPE);
        keys.isAt("Aksesibilitas");
        visitor.press(KeyCode.ESCAPE).isAt(EVERYTHING);
    }

    private void atTheList(int more) throws TimeoutException {
        SampleEdition edition = SampleEdition.number(1);
        IntStream.rangeClosed(1, more)
                .mapToObj("%04d"::formatted)
                .map(name ->
                        Entry.builder(new EntryId("A-" + name), "Acara " + name, Category.BERKALA)
                                .build())
                .forEach(edition::with);
        visitor = Visitor.before().edition(edition.install(directory));
        keys = new Switches(visitor);
        keys.isAt("Sentuh untuk mulai");
        visitor.press(KeyCode.ENTER).sees("Apa yang ingin Anda ketahui?").open(EVERYTHING);
        visitor.sees("Acara 0001");
    }
}
