package id.go.esdm.gatrik.kiosk.terminal.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.terminal.text.Language;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class KeyboardLayoutTest {
    private static final List<KeyboardLayout> ALL =
            Stream.of(Language.values())
                    .flatMap(language -> Stream.of(layout(language, true), layout(language, false)))
                    .toList();

    @Test
    void everyLetterAndDigitCanBeTyped() {
        for (KeyboardLayout layout : ALL) {
            "abcdefghijklmnopqrstuvwxyz0123456789/-."
                    .chars()
                    .mapToObj(Character::toString)
                    .forEach(text -> assertTrue(has(layout, new Key.Letter(text)), text));
        }
    }

    @Test
    void bothPagesCanDeleteClearAndTurnTheOtherWay() {
        for (KeyboardLayout layout : ALL) {
            for (List<List<Cap>> page : List.of(layout.letters(), layout.signs())) {
                assertTrue(keys(page).anyMatch(Key.Delete.class::isInstance));
                assertTrue(keys(page).anyMatch(Key.Clear.class::isInstance));
                assertTrue(keys(page).anyMatch(Key.Space.class::isInstance));
            }
            assertTrue(keys(layout.letters()).anyMatch(new Key.Turn(true)::equals));
            assertTrue(keys(layout.signs()).anyMatch(new Key.Turn(false)::equals));
        }
    }

    @Test
    void theLanguagesDifferWhereTheirPapersDo() {
        Key slash = new Key.Letter("/");
        KeyboardLayout indonesian = KeyboardLayout.of(Language.INDONESIAN, true, true);
        assertTrue(keys(indonesian.letters()).anyMatch(slash::equals));
        KeyboardLayout english = KeyboardLayout.of(Language.ENGLISH, true, true);
        assertEquals(0, keys(english.letters()).filter(slash::equals).count());
    }

    @Test
    void refusesALineThatIsTooLong() {
        List<List<Cap>> line =
                List.of(List.of(new Cap(new Key.Space(), 10), new Cap(new Key.Delete(), 1)));
        assertThrows(IllegalArgumentException.class, () -> new KeyboardLayout(line, line));
    }

    private static KeyboardLayout layout(Language language, boolean roomy) {
        return KeyboardLayout.of(language, roomy, !roomy);
    }

    private static boolean has(KeyboardLayout layout, Key key) {
        return Stream.concat(keys(layout.letters()), keys(layout.signs())).anyMatch(key::equals);
    }

    private static Stream<Key> keys(List<List<Cap>> page) {
        return page.stream().flatMap(List::stream).map(Cap::key);
    }
}
