package id.go.esdm.gatrik.kiosk.terminal.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class TypingTest {
    private final Typing typing = new Typing(12);

    @Test
    void writesNoSpaceFirstAndNoneTwice() {
        typing.type(" ");
        typing.type("tarif");
        typing.type(" ");
        typing.type(" ");
        typing.type("R");

        assertEquals("tarif R", typing.text());
    }

    @Test
    void deletesACharacterOfTwoUnitsWhole() {
        typing.type("m\uD835\uDFDA");

        typing.delete();

        assertEquals("m", typing.text());
    }

    @Test
    void dropsWhatIsTooLongAndWhatNobodyCanSee() {
        typing.type("pemadaman\u0007 bergilir");

        assertEquals("pemadaman be", typing.text());
    }

    @Test
    void aReplacementIsOneChangeAndSoOneSearch() {
        typing.type("tarif");
        List<String> changes = new ArrayList<>();
        typing.textProperty().addListener((_, _, now) -> changes.add(now));

        typing.replace("izin usaha");

        assertEquals(List.of("izin usaha"), changes);
    }

    @Test
    void nothingIsLeftToDeleteAfterClearing() {
        typing.type("a");
        typing.clear();
        typing.delete();

        assertEquals("", typing.text());
    }
}
