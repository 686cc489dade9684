package id.go.esdm.gatrik.kiosk.admin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void refusesWhatCannotBeShownOrReadsOtherwiseThanItIsStored() {
        for (String hostile :
                new String[] {
                    "a\u0000b",
                    "a\u0007b",
                    "a\u009fb",
                    "a\ud800",
                    "\udc00a",
                    "a\ufffdb",
                    "a\uffff",
                    "a\ufdd0",
                    "a\ud83f\udffe",
                    "a\u202egnp.exe",
                    "a\u2066b"
                }) {
            assertTrue(PlainText.forbidden(hostile) > 0 || hostile.indexOf('\0') > 0, hostile);
        }
        assertEquals(0, PlainText.forbidden("a\u0000b"));
        assertTrue(PlainText.refusal(0x202e).contains("membalik"));
        assertTrue(PlainText.refusal(7).contains("U+0007"));
    }

    @Test
    void takesEveryWritingAndItsLines() {
        for (String honest :
                new String[] {
                    "Tarif\n\tlistrik\r\n", "caf\u00e9", "\ud83d\udca1", "\u0639\u0631"
                }) {
            assertEquals(-1, PlainText.forbidden(honest), honest);
        }
    }

    @Test
    void bringsTextIntoItsOneForm() {
        assertEquals("\u00e9", PlainText.tidy(" e\u0301 "));
        assertEquals("a b\nc", PlainText.tidy("a\tb\r\nc"));
        assertEquals("ab", PlainText.tidy("\ufeffa\u200bb\u2060"));
        assertEquals("a b", PlainText.oneLine("a\n\n b"));
    }
}
