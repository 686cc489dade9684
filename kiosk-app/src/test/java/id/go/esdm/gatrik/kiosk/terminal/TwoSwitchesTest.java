package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;

import javafx.scene.input.KeyCode;
import javafx.util.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/** Everything a visitor comes for, with Tab and Enter alone, on the real screens. */
class TwoSwitchesTest {
    private static final String SEARCH = "Ketik untuk mencari";
    private static final Route.Entry DOCUMENTED = new Route.Entry(new EntryId("D-1"));

    @TempDir private Path directory;

    @SuppressWarnings("NullAway.Init") // set in each test
    private Visitor visitor;

    @SuppressWarnings("NullAway.Init") // set in each test
    private Switches switches;

    @AfterEach
    void walkAway() {
        visitor.leave();
    }

    @Test
    void findsAnEntryReadsItsDocumentAndGoesHome() throws Exception {
        begin(Visitor.before());
        journey();
    }

    @Test
    void doesSoOnTheSmallestPanelToo() throws Exception {
        begin(Visitor.before(new Panel(800, 480, 0.1925)));
        switches.choose("Cari").isAt(SEARCH).type("pera");
        switches.choose("Lihat 1 hasil").choose("Perihal Peraturan");
        visitor.isAt(DOCUMENTED);
        switches.choose("Baca dokumen Peraturan");
        visitor.sees("Halaman 1 dari");
        switches.choose("Halaman berikutnya");
        visitor.sees("Halaman 2 dari");
        switches.choose("Beranda");
        visitor.isAt(new Route.Home());
    }

    @Test
    void makesTheTextLargerWithoutLosingItsPlaceAndComesBackToWhereItWas() throws Exception {
        begin(Visitor.before());
        switches.choose("Aksesibilitas").isAt("Biasa").choose("Terbesar").isAt("Terbesar");
        assertEquals(
                TextSize.LARGEST,
                visitor.navigator().visit().accessibilityProperty().get().textSize());
        switches.choose("Kontras tinggi").isAt("Kontras tinggi");
        switches.choose("Kurangi gerakan").isAt("Kurangi gerakan");
        switches.choose("Selesai").isAt("Aksesibilitas");
        switches.choose("English").isAt("Indonesia");
        assertEquals(Language.ENGLISH, visitor.navigator().visit().languageProperty().get());
    }

    @Test
    void anySwitchAnswersTheWarningAndNothingElse() throws Exception {
        begin(Visitor.before(Duration.seconds(3), 20));
        switches.to("Setiap saat, 2 informasi");
        visitor.sees("Masih di sini?");
        switches.isAt("Ya, lanjutkan").enter();
        visitor.seesNo("Masih di sini?").isAt(new Route.Home());
        switches.isAt("Setiap saat, 2 informasi");
        visitor.sees("Masih di sini?").press(KeyCode.TAB).seesNo("Masih di sini?");
        switches.isAt("Setiap saat, 2 informasi");
    }

    @Test
    void filtersAListAndTheSheetKeepsTheFocusAndGivesItBack() throws Exception {
        begin(Visitor.before());
        switches.choose("Setiap saat, 2 informasi").isAt("Saring").enter();
        visitor.sees("Saring dan urutkan");
        switches.choose("Dicabut, 1 informasi").isAt("Dicabut, 1 informasi");
        switches.choose("Lihat 1 informasi").isAt("Saring").choose("Tarif lama");
        visitor.isAt(new Route.Entry(new EntryId("T-2")));
        switches.choose("Kembali").isAt("Tarif lama");
    }

    @Test
    void aHeldSwitchActsOnce() throws Exception {
        begin(Visitor.before());
        switches.to("Cara meminta informasi");
        visitor.hold(KeyCode.ENTER, 5).isAt(new Route.Request());
        assertEquals(1, visitor.depth());
    }

    @Test
    void whoTouchesSeesNoRing() throws TimeoutException, IOException {
        visitor = Visitor.before().edition(edition());
        visitor.touch("Sentuh untuk mulai").sees("Apa yang ingin Anda ketahui?");
        switches = new Switches(visitor);
        assertEquals(0, switches.ring());
        visitor.press(KeyCode.TAB);
        switches.isAt("Cari").to("Setiap saat, 2 informasi").enter();
        visitor.touch("Beranda");
        assertEquals(0, switches.ring());
    }

    private void journey() {
        switches.isAt("Cari").enter().isAt(SEARCH);
        switches.type("peraturan").choose("Perihal Peraturan");
        visitor.isAt(DOCUMENTED);
        switches.isAt("Baca dokumen Peraturan").enter();
        visitor.sees("Halaman 1 dari");
        switches.choose("Halaman berikutnya").isAt("Halaman berikutnya").enter();
        visitor.sees("Halaman 3 dari");
        switches.choose("Daftar halaman").choose("Halaman 2");
        visitor.sees("Halaman 2 dari");
        switches.choose("Kembali").isAt("Baca dokumen Peraturan").choose("Kembali");
        switches.choose("Beranda").isAt("Cari");
        visitor.isAt(new Route.Home());
    }

    private void begin(Visitor before) throws IOException {
        visitor = before.edition(edition()).sees("Sentuh untuk mulai");
        switches = new Switches(visitor);
        switches.isAt("Sentuh untuk mulai");
        visitor.press(KeyCode.ENTER).sees("Apa yang ingin Anda ketahui?");
        switches.isAt("Cari");
    }

    private InstalledEdition edition() throws IOException {
        Path pdf = directory.resolve("sample.pdf");
        try (var sample = getClass().getResourceAsStream("/sample/permen-esdm-7-2024.pdf")) {
            Files.copy(Objects.requireNonNull(sample), pdf);
        }
        return SampleEdition.number(1)
                .withDocument("D-1", "Peraturan", "application/pdf", pdf, null)
                .install(directory);
    }
}
