package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.ui.Accessibility;
import id.go.esdm.gatrik.kiosk.terminal.ui.Brand;
import id.go.esdm.gatrik.kiosk.terminal.ui.Contrast;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.PublicSite;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a phone reads off the drawn screen of an entry. */
class TakeHomeTest {
    private static final List<Panel> PANELS =
            List.of(
                    new Panel(1080, 1920, 0.248),
                    new Panel(1280, 800, 0.17),
                    new Panel(800, 480, 0.1925));
    private static final Brand OPEN =
            Brand.NEUTRAL.with(PublicSite.parse("https://kiosk.contoh.internal/"));
    private static final Route TARIFF = new Route.Entry(new EntryId("T-1"));
    private static final String NAME = "Kode QR ke kiosk.contoh.internal/informasi/T-1";
    private static final Optional<String> ADDRESS =
            Optional.of("https://kiosk.contoh.internal/informasi/T-1");

    @TempDir private Path directory;

    @SuppressWarnings("NullAway.Init") // set where a test stands before a terminal
    private Visitor visitor;

    @AfterEach
    void walkAway() {
        if (visitor != null) {
            visitor.leave();
        }
    }

    @Test
    void aPhoneReadsTheExactAddressOffTheWholeScreenInEveryLook() throws Exception {
        for (Panel panel : PANELS) {
            showing(panel, OPEN);
            for (Contrast contrast : Contrast.values()) {
                for (TextSize size : List.of(TextSize.NORMAL, TextSize.LARGEST)) {
                    Accessibility look = new Accessibility(size, contrast);
                    Snapshot screen = in(look).picture(NAME);
                    assertEquals(ADDRESS, Phone.reads(screen), panel + " " + look);
                }
            }
            walkAway();
        }
    }

    @Test
    void aPhoneReadsItOutOfFocusAndAskew() throws Exception {
        for (Panel panel : PANELS) {
            showing(panel, OPEN);
            for (Contrast contrast : Contrast.values()) {
                Accessibility look = new Accessibility(TextSize.NORMAL, contrast);
                Snapshot screen = in(look).picture(NAME);
                for (double degrees : new double[] {0, 7, -16}) {
                    assertEquals(
                            ADDRESS,
                            Phone.readsFromAfar(screen, 0.5, degrees),
                            panel + " " + look + " " + degrees);
                }
            }
            walkAway();
        }
    }

    @Test
    void theLongestAddressThereCanBeIsReadOffTheSmallestPanel() throws Exception {
        String base = "https://" + "a".repeat(60) + "." + "b".repeat(50) + ".go.id";
        EntryId id = new EntryId("Z-" + "x1".repeat(31));
        visitor = Visitor.before(PANELS.getLast(), Brand.NEUTRAL.with(PublicSite.parse(base)));
        visitor.edition(
                SampleEdition.number(1)
                        .with(Entry.builder(id, "Panjang", Category.BERKALA).build())
                        .install(directory));
        visitor.touch("Sentuh untuk mulai").open(new Route.Entry(id)).sees("Panjang");
        String address = base + "/informasi/" + id;
        Snapshot screen = picture("Kode QR ke " + address.substring("https://".length()));
        assertEquals(Optional.of(address), Phone.reads(screen));
    }

    @Test
    void anotherEntryInAnotherLanguageHasItsOwnCode() throws Exception {
        showing(PANELS.getFirst(), OPEN);
        visitor.open(new Route.Entry(new EntryId("P-1"))).sees("Profil direktorat");
        WaitForAsyncUtils.asyncFx(
                        () -> visitor.navigator().visit().languageProperty().set(Language.ENGLISH))
                .get();
        visitor.sees("Take it with you").sees("kiosk.contoh.internal/informasi/P-1");
        assertEquals(
                Optional.of("https://kiosk.contoh.internal/informasi/P-1"),
                Phone.reads(picture("QR code to kiosk.contoh.internal/informasi/P-1")));
    }

    @Test
    void withoutAPublicSiteItSaysHowToAskForACopy() throws Exception {
        showing(PANELS.getFirst(), Brand.NEUTRAL);
        visitor.sees("Perlu salinannya?").seesNo("Bawa ke ponsel");
        assertTrue(Phone.reads(visitor.bright()).isEmpty());
        visitor.touch("Cara meminta informasi").isAt(new Route.Request());
    }

    @Test
    void aDemonstrationSaysThatItsAddressIsMadeUp() throws Exception {
        Brand demo = Brand.NEUTRAL.with(PublicSite.ofDemonstration());
        showing(PANELS.getFirst(), demo);
        visitor.sees("Alamat contoh");
        assertEquals(ADDRESS, Phone.reads(picture(NAME)));
    }

    private void showing(Panel panel, Brand brand) throws Exception {
        visitor = Visitor.before(panel, brand);
        visitor.edition(SampleEdition.number(1).install(directory.resolve("" + panel.width())));
        visitor.touch("Sentuh untuk mulai").open(TARIFF).sees("Ringkasan Tarif tenaga listrik");
    }

    private TakeHomeTest in(Accessibility look) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> visitor.navigator().visit().accessibilityProperty().set(look));
        return this;
    }

    private Snapshot picture(String code) {
        return visitor.scrollsTo(code).bright();
    }
}
