package id.go.esdm.gatrik.kiosk.admin.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

class SopReaderTest {
    private final String sound = file();

    static String file() {
        try (InputStream in =
                Objects.requireNonNull(
                        SopReaderTest.class.getResourceAsStream("/sop/73-2023.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsTheSopThatTheProgramBringsAlong() {
        SopReading.Sound read = assertInstanceOf(SopReading.Sound.class, read(sound));
        assertEquals("73-2023", read.sop().id());
        assertEquals(480, read.sop().minutes());
        assertEquals(sound, read.text());
        assertInstanceOf(SopReading.Sound.class, read("\ufeff" + sound), "with a mark at its head");
    }

    @Test
    void tellsLineAndColumnOfWhatIsNoJson() {
        assertEquals(List.of("30:13"), places(sound.replace("\"steps\": [", "\"steps\": [,")));
        assertEquals(List.of("1:1"), places(""));
        assertEquals(List.of("1:1"), places("[]"));
        assertTrue(places(sound + "{}").getFirst().startsWith("134:"));
        assertInstanceOf(
                SopReading.Faulty.class, SopReader.read(new byte[] {'{', (byte) 0xff, '}'}));
        assertInstanceOf(SopReading.Faulty.class, SopReader.read(new byte[SopReader.LARGEST + 1]));
        assertInstanceOf(SopReading.Faulty.class, read("[".repeat(100_000)));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        String wrong =
                sound.replace("\"2023-11-03\"", "\"2023-02-30\"")
                        .replaceFirst("\"SESDITJEN\"", "\"MENTERI\"")
                        .replaceFirst("\"number\": 3,", "\"number\": 4,")
                        .replace("\"minutes\": 120", "\"minutes\": 0")
                        .replace("\"NOTULA\"", "\"NOTULEN\"")
                        .replace("\"title\": \"Penyusunan\"", "\"judul\": \"Penyusunan\"");
        List<SopFault> faults = faults(wrong);
        assertEquals(
                List.of("5:18", "35:18", "54:17", "71:18", "74:18", "76:5", "78:7"),
                faults.stream().map(fault -> fault.line() + ":" + fault.column()).toList());
        assertTrue(faults.get(1).message().contains("SESDITJEN"), "names what is known");
        assertTrue(faults.get(2).message().contains("langkah 3"));
        assertTrue(faults.get(5).message().contains("\"title\" belum ada"));
        assertTrue(faults.get(6).sentence().startsWith("Baris 78, kolom 7: \"judul\""));
    }

    @Test
    void wantsExactlyNineStepsInTheirOrder() {
        int last = sound.lastIndexOf("    {\n      \"number\": 9");
        String eight = sound.substring(0, sound.lastIndexOf(',', last)) + "\n  ]\n}\n";
        assertTrue(faults(eight).getFirst().message().contains("ada 8"));
        String ten =
                sound.substring(0, sound.lastIndexOf('}', sound.lastIndexOf(']')) + 1)
                        + ",\n"
                        + sound.substring(last);
        assertTrue(faults(ten).stream().anyMatch(each -> each.message().contains("ada 10")));
    }

    @Test
    void takesNeitherTextsForNumbersNorNumbersForTexts() {
        assertEquals(1, faults(sound.replace("\"minutes\": 120", "\"minutes\": \"120\"")).size());
        assertEquals(1, faults(sound.replace("\"minutes\": 120", "\"minutes\": 1.5")).size());
        assertEquals(1, faults(sound.replace("\"Arahan\"", "7")).size());
        assertEquals(1, faults(sound.replace("\"Arahan\"", "\" \"")).size());
        assertEquals(1, faults(sound.replace("\"Arahan\"", "null")).size());
        assertEquals(1, faults(sound.replaceFirst("\"SESDITJEN\"", "\"ADMINISTRATOR\"")).size());
        assertEquals(
                1,
                faults(sound.replaceFirst("\"number\": 1,", "\"number\": 1,\"number\": 1,"))
                        .size());
    }

    @Test
    void neverBreaksWhateverIsLeftOutOfTheFile() {
        Random random = new Random(73);
        byte[] whole = sound.getBytes(StandardCharsets.UTF_8);
        for (int times = 0; times < 400; times++) {
            byte[] torn = whole.clone();
            for (int each = 0; each < 3; each++) {
                torn[random.nextInt(torn.length)] = (byte) random.nextInt(128);
            }
            if (SopReader.read(torn) instanceof SopReading.Faulty(var faults)) {
                assertTrue(faults.getFirst().line() >= 1 && faults.getFirst().column() >= 1);
            }
        }
    }

    private static SopReading read(String text) {
        return SopReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<SopFault> faults(String text) {
        return assertInstanceOf(SopReading.Faulty.class, read(text)).faults();
    }

    private static List<String> places(String text) {
        return faults(text).stream().map(each -> each.line() + ":" + each.column()).toList();
    }
}
