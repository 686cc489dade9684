package id.go.esdm.gatrik.kiosk.admin.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

class WordsTest {
    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Words words = new Words();
        words.requiredLine("title", "Isi judul.", 10, "  ");
        words.required("direction", "Tulis arahannya.", 10, "a\u202eb");
        words.text("note", 10, "x".repeat(11));
        words.lines("regulations", 10, Collections.nCopies(1_001, "a"));
        assertEquals("baik", words.required("reason", "Tulis alasannya.", 10, " baik "));

        ProblemException refusal = assertThrows(ProblemException.class, words::check);
        assertEquals(422, refusal.problem().status());
        assertEquals(
                List.of("title", "direction", "note", "regulations"),
                refusal.problem().violations().stream().map(Violation::field).toList());
    }

    @Test
    void keepsNumbersAndTitlesOnOneLine() {
        Words words = new Words();
        assertEquals("ND 12/2026", words.line("number", 100, "ND\n12/2026"));
        assertEquals("satu\ndua", words.text("note", 100, "satu\r\ndua"));
        assertEquals(List.of("a", "b"), words.lines("invited", 10, List.of(" a", "", "b")));
        words.check();
    }

    @Test
    void takesNoDateThatNoPaperCarries() {
        assertEquals(LocalDate.of(2026, 11, 22), Words.date(" 2026-11-22"));
        for (String odd : List.of("2026-02-31", "22-11-2026", "+999999999-12-31", "-0001-01-01")) {
            assertNull(Words.date(odd), odd);
        }
        assertNull(Words.date(null));
    }
}
