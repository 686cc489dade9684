package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
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

    private static void assertRefused(String sentence, String... arguments) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> parsed(null, arguments));
        assertEquals(sentence, refused.getMessage());
    }

    private static TerminalConfig parsed(@Nullable String xdgDataHome, String... arguments) {
        return TerminalOptions.parse(arguments).config(xdgDataHome, HOME);
    }
}
