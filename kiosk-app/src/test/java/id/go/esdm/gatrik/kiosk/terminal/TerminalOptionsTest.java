package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.terminal.hardware.HardwareSettings;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Line;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Pin;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Wiring;
import id.go.esdm.gatrik.kiosk.terminal.ui.PublicSite;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class TerminalOptionsTest {
    private static final Path HOME = Path.of("/home/kiosk");

    @TempDir Path directory;

    @Test
    void theReadmeNamesExactlyTheOptionsThatExist() throws IOException {
        TreeSet<String> documented = new TreeSet<>();
        Matcher row =
                Pattern.compile("(?m)^\\| `(--[a-z-]+)")
                        .matcher(Files.readString(Path.of("../README.md")));
        while (row.find()) {
            documented.add(row.group(1));
        }
        TreeSet<String> real = new TreeSet<>();
        Arrays.stream(TerminalOption.values()).forEach(option -> real.add(option.word()));
        assertEquals(real, documented);
    }

    @Test
    void dataLiesBelowXdgDataHomeOrTheHomeDirectory() {
        assertEquals(Path.of("/home/kiosk/.local/share/kiosk-djk"), parsed(null).data());
        assertEquals(Path.of("/srv/data/kiosk-djk"), parsed("/srv/data").data());
        assertEquals(Path.of("/home/kiosk/.local/share/kiosk-djk"), parsed("relative").data());
        assertEquals(Path.of("/srv/a/terminal"), parsed(null, "--data", "/srv/a").cache());
    }

    @Test
    void theSettingsFileAnswersWhatTheCommandLineLeavesOpen() throws IOException {
        Path file =
                Files.writeString(
                        directory.resolve("kiosk.conf"),
                        "port=9090\nwindow=800x480\nheadless=true\n");
        TerminalConfig config = parsed(null, "--config", file.toString(), "--window", "1280x800");
        assertEquals(9090, config.port());
        assertEquals(new TerminalConfig.Size(1280, 800), config.window());
        assertTrue(config.headless());
    }

    @Test
    void takesTheSettingsFileInEitherSpelling() throws IOException {
        Path file = Files.writeString(directory.resolve("kiosk.conf"), "port=9090\n");
        assertEquals(9090, parsed(null, "--config=" + file).port());
        assertEquals(9090, parsed(null, "--config", file.toString()).port());
    }

    @Test
    void refusesAForeignNameInTheSettingsFile() throws IOException {
        Path file = Files.writeString(directory.resolve("kiosk.conf"), "prot=9090\n");
        Exception refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> TerminalOptions.parse("--config", file.toString()));
        assertTrue(String.valueOf(refused.getMessage()).contains("prot"));
    }

    @Test
    void refusesOptionsThatContradictEachOther() {
        assertThrows(
                IllegalArgumentException.class,
                () -> parsed(null, "--demo", "--server", "http://a/"));
        assertThrows(IllegalArgumentException.class, () -> parsed(null, "--root-key", "/a.pem"));
        assertThrows(IllegalArgumentException.class, () -> parsed(null, "--demo-password", "x"));
        assertThrows(IllegalArgumentException.class, () -> parsed(null, "--window", "10x10"));
        for (String nowhere : new String[] {"kiosk", "ftp://a/", "http:///x", "file:/etc"}) {
            assertThrows(IllegalArgumentException.class, () -> parsed(null, "--server", nowhere));
        }
        assertThrows(IllegalArgumentException.class, () -> parsed(null, "--data", ""));
    }

    @Test
    void valuesStandBehindASpaceOrAnEqualsSign() {
        assertEquals(9090, parsed(null, "--port", "9090").port());
        assertEquals(9090, parsed(null, "--port=9090").port());
        assertEquals(Duration.ofMillis(1500), parsed(null, "--after=1.5").after());
        assertTrue(parsed(null, "--demo").demo());
        assertEquals("-x=y", parsed(null, "--demo", "--demo-password", "-x=y").demoPassword());
    }

    @Test
    void saysInOneSentenceWhatIsWrong() {
        assertRefused("Tidak dikenal: --prot. (lihat --help)", "--prot", "1");
        assertRefused("Tidak dikenal: berkas. (lihat --help)", "berkas");
        assertRefused("Sebutkan nilainya sesudah --port. (lihat --help)", "--port");
        assertRefused("Sebutkan nilainya sesudah --port. (lihat --help)", "--port", "--demo");
        assertRefused("--port disebutkan dua kali. (lihat --help)", "--port", "1", "--port=2");
        assertRefused("Nilai \"x\" tidak sah untuk --port. (lihat --help)", "--port", "x");
        assertRefused("Nilai \"NaN\" tidak sah untuk --after. (lihat --help)", "--after", "NaN");
        assertRefused("Nilai \"ya\" tidak sah untuk --demo. (lihat --help)", "--demo=ya");
        assertRefused(
                "Nilai \"http://a b\" tidak sah untuk --server. (lihat --help)",
                "--server",
                "http://a b");
    }

    @Test
    void refusesAPublicSiteThatNoPhoneCouldOpen() {
        for (String site :
                new String[] {
                    "javascript:alert(1)",
                    "kiosk.contoh.internal",
                    "//kiosk.contoh.internal",
                    "ftp://kiosk.contoh.internal",
                    "https://kiosk contoh.internal",
                    "https://kiosk.contoh.internal/a b",
                    "https://",
                    "https:///informasi",
                    "https://seseorang@kiosk.contoh.internal",
                    "https://kiosk.contoh.internal/?a=b",
                    "https://kiosk.contoh.internal/#a",
                    "https://k\u00efosk.contoh.internal",
                    "https://" + "k".repeat(50) + ".contoh.internal/" + "a".repeat(226),
                }) {
            assertRefused(
                    "--public-url harus alamat https:// atau http:// tanpa spasi, ?, atau #, paling"
                            + " panjang 128 huruf, misalnya https://kiosk.contoh.internal. (lihat"
                            + " --help)",
                    "--public-url",
                    site);
        }
        assertRefused(
                "--public-url ditulis dalam satu baris. (lihat --help)",
                "--public-url=https://a.internal\nb");
    }

    @Test
    void thePublicSiteIsNeverGuessed() {
        assertNull(parsed(null).brand().site());
        assertNull(parsed(null, "--host=0.0.0.0").brand().site());
        assertNull(parsed(null, "--server=https://kiosk.contoh.internal/").brand().site());
        assertNull(parsed(null, "--public-url=").brand().site());
        assertEquals(
                PublicSite.parse("https://a.internal:8443/kiosk"),
                parsed(null, "--demo", "--public-url=https://a.internal:8443/kiosk//")
                        .brand()
                        .site());
        assertEquals(PublicSite.ofDemonstration(), parsed(null, "--demo").brand().site());
    }

    @Test
    void refusesColoursOnWhichSomethingIsHardToRead() {
        assertRefused(
                "Warna --colour-action kurang kontras dengan yang di sekelilingnya: 3,4:1, perlu"
                        + " 7:1 atau lebih. (lihat --help)",
                "--colour-action=#FF0000");
        for (String colour :
                new String[] {
                    "--colour-band=#3366CC", "--colour-accent=#0A3D7A", "--colour-band=#FFFFFF"
                }) {
            assertThrows(IllegalArgumentException.class, () -> parsed(null, colour), colour);
        }
        assertRefused(
                "--colour-band ditulis # dan enam angka heksadesimal, misalnya #0A3D7A. (lihat"
                        + " --help)",
                "--colour-band=red");
        parsed(null, "--colour-band=#4A0E0E", "--colour-action=#7A1010", "--colour-accent=#FFD54F");
    }

    @Test
    void refusesNamesThatDoNotFit() {
        assertRefused(
                "--institution paling panjang 60 huruf. (lihat --help)",
                "--institution=" + "a".repeat(61));
        assertRefused(
                "--institution dan --institution-short disebutkan bersama. (lihat --help)",
                "--institution=A");
        assertRefused(
                "--opening-hours-en hanya berlaku bersama --opening-hours. (lihat --help)",
                "--opening-hours-en=A");
        assertRefused(
                "--contact paling banyak 6 baris, dipisahkan |, masing-masing paling panjang 100"
                        + " huruf. (lihat --help)",
                "--contact=1|2|3|4|5|6|7");
    }

    @Test
    void withoutASettingThereIsNoHardware() {
        assertEquals(HardwareSettings.NONE, parsed(null).hardware());
    }

    @Test
    void aPinIsANumberAndHowItIsWired() {
        HardwareSettings hardware =
                parsed(
                                null,
                                "--hardware=pi",
                                "--presence-pin=17",
                                "--tamper-pin=27",
                                "--key-pin=22:high",
                                "--backlight=10-0045",
                                "--dim-after=300",
                                "--dim-level=5")
                        .hardware();
        assertEquals(
                new HardwareSettings(
                        HardwareSettings.Kind.PI,
                        Map.of(
                                Line.PRESENCE, new Pin(17, Wiring.HIGH),
                                Line.TAMPER, new Pin(27, Wiring.OPEN),
                                Line.KEY, new Pin(22, Wiring.HIGH)),
                        "10-0045",
                        Duration.ofMinutes(5),
                        5),
                hardware);
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithTheHardware() {
        assertRefused(
                "Nilai \"pi4\" tidak sah untuk --hardware. (lihat --help)", "--hardware", "pi4");
        for (String pin : new String[] {"GPIO17", "17:up", "17:", "-1", "512", "1:low:low"}) {
            assertRefused(
                    "Nilai \"%s\" tidak sah untuk --key-pin. (lihat --help)".formatted(pin),
                    "--hardware=pi",
                    "--key-pin=" + pin);
        }
        assertRefused(
                "Pin sensor hanya berlaku bersama --hardware pi. (lihat --help)", "--key-pin=2");
        assertRefused(
                "--hardware pi memerlukan --presence-pin, --tamper-pin, atau --key-pin",
                "--hardware=pi");
        assertRefused(
                "Dua sensor tidak dapat memakai pin yang sama: periksa --presence-pin,"
                        + " --tamper-pin, dan --key-pin",
                "--hardware=pi",
                "--presence-pin=4",
                "--key-pin=4");
        assertRefused("--dim-level harus antara 1 dan 100", "--dim-level=0");
        assertRefused("--dim-after harus 1 detik atau lebih", "--dim-after=0");
        assertRefused(
                "--backlight harus satu nama di /sys/class/backlight, misalnya 10-0045",
                "--backlight=../leds/led0");
    }

    @Test
    void hardwareCanBeSwitchedOffWithoutLosingItsPins() {
        assertEquals(
                HardwareSettings.Kind.NONE,
                parsed(null, "--hardware=none", "--key-pin=22").hardware().kind());
    }

    private static void assertRefused(String sentence, String... arguments) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> parsed(null, arguments));
        assertEquals(sentence, refused.getMessage());
    }

    private static TerminalConfig parsed(@Nullable String xdgDataHome, String... arguments) {
        return TerminalOptions.parse(arguments).config(xdgDataHome, HOME);
    }
}
