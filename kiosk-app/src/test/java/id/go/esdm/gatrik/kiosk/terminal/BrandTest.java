package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.ui.Accessibility;
import id.go.esdm.gatrik.kiosk.terminal.ui.Brand;
import id.go.esdm.gatrik.kiosk.terminal.ui.Contrast;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/** The terminal of another house, as its settings file has it. */
class BrandTest {
    private static final int RED = 0xffc00000;
    private static final int GOLD = 0xfff2b705;

    @TempDir private Path directory;

    @SuppressWarnings("NullAway.Init") // set where a test stands before a terminal
    private Visitor visitor;

    private int visits;

    @AfterEach
    void walkAway() {
        if (visitor != null) {
            visitor.leave();
        }
    }

    @Test
    void nameAddressContactAndHoursAreTheHousesOwnInBothLanguages() throws Exception {
        before(
                """
                institution=Direktorat Jenderal Contoh
                institution-short=Ditjen Contoh
                institution-en=Directorate General of Examples
                institution-short-en=DG of Examples
                address=Jalan Contoh Nomor 1
                contact=ppid@contoh.internal|Telepon (021) 0000000
                opening-hours=Senin sampai Jumat
                opening-hours-en=Monday to Friday
                """);
        visitor.sees("Ditjen Contoh").open(new Route.Request());
        visitor.sees("Direktorat Jenderal Contoh, Jalan Contoh Nomor 1");
        visitor.sees("ppid@contoh.internal").sees("Telepon (021) 0000000");
        visitor.sees("Senin sampai Jumat").seesNo("Rasuna Said").seesNo("infogatrik");
        visitor.seesNo("Ditjen Ketenagalistrikan");

        set(() -> visitor.navigator().visit().languageProperty().set(Language.ENGLISH));

        visitor.sees("DG of Examples").sees("Monday to Friday");
        visitor.sees("Directorate General of Examples, Jalan Contoh Nomor 1");
    }

    @Test
    void aHouseThatGivesOnlyItsNameIsNotGivenTheAddressOfAnother() throws Exception {
        before("institution=Contoh\ninstitution-short=Contoh\n");
        visitor.open(new Route.Request()).sees("Petugas di lobi membantu Anda");
        visitor.seesNo("Rasuna Said").seesNo("infogatrik");
    }

    @Test
    void withoutSettingsTheTerminalIsTheDirectoratesOwnWithTheNeutralMark() throws Exception {
        before("");
        visitor.sees("Ditjen Ketenagalistrikan").open(new Route.Request()).sees("Rasuna Said");
        assertTrue(has(visitor.bright(), GOLD));
    }

    @Test
    void theColoursAreThoseOfTheLightContrastAlone() throws Exception {
        before("colour-band=#4A0E0E\n");
        set(() -> visitor.navigator().home());
        assertEquals(0xff4a0e0e, visitor.bright().argb(4, 4));

        for (Contrast contrast : new Contrast[] {Contrast.DARK, Contrast.HIGH}) {
            Accessibility look = new Accessibility(TextSize.NORMAL, contrast);
            set(() -> visitor.navigator().visit().accessibilityProperty().set(look));
            assertNotEquals(0xff4a0e0e, visitor.bright().argb(4, 4), contrast.name());
        }
    }

    @Test
    void aLogoIsShownFromAPngAndFromAnSvg() throws Exception {
        before("logo=" + png() + "\n");
        awaitMark(RED);
        walkAway();
        before("logo=" + svg("<rect width='40' height='40' fill='#c00000'/>") + "\n");
        awaitMark(RED);
        visitor.open(new Route.Request());
        awaitMark(RED);
    }

    @Test
    void aLogoThatCannotBeDrawnLeavesTheNeutralMark() throws Exception {
        byte[] torn = Files.readAllBytes(png());
        byte[] huge = torn.clone();
        huge[16] = 0x7f;
        for (Path logo :
                new Path[] {
                    directory.resolve("tidak-ada.png"),
                    directory,
                    file("kosong.svg", new byte[0]),
                    file("teks.png", "bukan gambar".getBytes(UTF_8)),
                    file("putus.png", java.util.Arrays.copyOf(torn, torn.length / 2)),
                    file("raksasa.png", huge),
                    file(
                            "rusak.svg",
                            "<svg xmlns='http://www.w3.org/2000/svg'><rect".getBytes(UTF_8)),
                    svg(""),
                }) {
            before("logo=" + logo + "\n");
            WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
            assertTrue(has(visitor.bright(), GOLD), logo.toString());
            visitor.sees("Sentuh untuk mulai");
            walkAway();
        }
    }

    private void before(String settings) throws Exception {
        Path file = file("terminal.conf", settings.getBytes(UTF_8));
        Brand brand =
                TerminalOptions.parse("--config", file.toString()).config(null, directory).brand();
        visitor = Visitor.before(new Panel(1080, 1920, 0.248), brand);
        visitor.edition(SampleEdition.number(1).install(directory.resolve("" + ++visits)))
                .sees("Sentuh untuk mulai");
    }

    /** The mark stands at the margin of the attract screen, and at that of the header. */
    private void awaitMark(int colour) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> has(visitor.bright(), colour));
    }

    private static boolean has(Snapshot screen, int colour) {
        for (int y = 20; y < 140; y++) {
            if (screen.argb(94, y) == colour) {
                return true;
            }
        }
        return false;
    }

    private Path png() throws IOException {
        BufferedImage picture = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 120 * 120; at++) {
            picture.setRGB(at % 120, at / 120, RED);
        }
        Path file = directory.resolve("logo.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private Path svg(String content) throws IOException {
        String head = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'>";
        return file("logo.svg", (head + content + "</svg>").getBytes(UTF_8));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content);
    }

    private static void set(Runnable change) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, change);
    }
}
