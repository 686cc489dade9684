package id.go.esdm.gatrik.kiosk.admin.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class HolidayLinesTest {
    @Test
    void readsDatesAsAnOfficeWritesThem() {
        for (String one :
                List.of(
                        "2027-03-10",
                        "10 Maret 2027",
                        "Rabu, 10 Maret 2027",
                        "10/3/2027",
                        "10.03.2027",
                        "10 mar 2027")) {
            assertEquals(range("2027-03-10", "2027-03-10"), DateWords.findRange(one).orElseThrow());
        }
        assertEquals(range("2027-03-09", "2027-03-10"), found("9–10 Maret 2027"));
        assertEquals(range("2027-03-09", "2027-03-10"), found("9-10 Maret 2027"));
        assertEquals(range("2027-03-30", "2027-04-02"), found("30 Maret s.d. 2 April 2027"));
        assertEquals(range("2026-12-31", "2027-01-02"), found("2026-12-31 sampai 2027-01-02"));
        for (String none :
                List.of("", "30 Februari 2027", "besok", "10 Maret", "1–2–3 Maret 2027")) {
            assertEquals(true, DateWords.findRange(none).isEmpty(), none);
        }
    }

    @Test
    void readsEveryLineAndColumnsOfASpreadsheet() {
        List<Holiday> read =
                HolidayLines.read(
                        "lines",
                        """
                        9–10 Maret 2027; Contoh A; Libur nasional

                        2027-03-11\tContoh B\tCuti Bersama
                        """);
        assertEquals(
                List.of(
                        new Holiday(
                                LocalDate.of(2027, 3, 9),
                                LocalDate.of(2027, 3, 10),
                                "Contoh A",
                                HolidayKind.LIBUR_NASIONAL),
                        new Holiday(
                                LocalDate.of(2027, 3, 11),
                                LocalDate.of(2027, 3, 11),
                                "Contoh B",
                                HolidayKind.CUTI_BERSAMA)),
                read);
    }

    @Test
    void namesEveryLineThatIsWrong() {
        ProblemException refusal =
                assertThrows(
                        ProblemException.class,
                        () ->
                                HolidayLines.read(
                                        "lines",
                                        """
                                        2027-03-10; Contoh; libur nasional
                                        32 Maret 2027; Contoh; libur nasional
                                        2027-03-11; ; mungkin
                                        2027-03-12 Contoh
                                        """));
        assertEquals(422, refusal.problem().status());
        assertEquals(
                List.of("Baris 2: ", "Baris 3: ", "Baris 3: ", "Baris 4: "),
                refusal.problem().violations().stream()
                        .map(Violation::message)
                        .map(message -> message.substring(0, 9))
                        .toList());
    }

    private static DateWords.Range found(String text) {
        return DateWords.findRange(text).orElseThrow(() -> new AssertionError(text));
    }

    private static DateWords.Range range(String from, String until) {
        return new DateWords.Range(LocalDate.parse(from), LocalDate.parse(until));
    }
}
