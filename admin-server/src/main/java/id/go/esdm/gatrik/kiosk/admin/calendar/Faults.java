package id.go.esdm.gatrik.kiosk.admin.calendar;

import id.go.esdm.gatrik.kiosk.admin.web.PlainText;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a calendar that somebody wrote, gathered so that all of it is told at once. */
final class Faults {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_DAYS = 62;
    private static final int MOST_TOLD = 100;

    /** Years that a calendar of an office is written for; what lies beyond is a slip of the pen. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final List<Violation> found = new ArrayList<>();

    void add(String field, String message) {
        if (found.size() < MOST_TOLD) {
            found.add(Violation.of(field, message));
        }
    }

    int count() {
        return found.size();
    }

    /** 422 with everything that was wrong; nothing if nothing was. */
    void check() {
        if (!found.isEmpty()) {
            throw new ProblemException(
                    422,
                    found.size() == 1
                            ? "Ada satu hal yang salah, jadi kalender tidak berubah. Perbaiki, lalu"
                                    + " kirim lagi."
                            : "Ada "
                                    + found.size()
                                    + " hal yang salah, jadi kalender tidak berubah. Perbaiki, lalu"
                                    + " kirim lagi.",
                    found);
        }
    }

    /** A name on one line; null, and told, if it cannot be one. */
    @Nullable String name(String field, String before, @Nullable String text) {
        if (text == null || text.isBlank()) {
            add(field, before + "Isi namanya.");
            return null;
        }
        int forbidden = PlainText.forbidden(text);
        if (forbidden >= 0) {
            add(field, before + PlainText.refusal(forbidden));
            return null;
        }
        String name = PlainText.oneLine(PlainText.tidy(text));
        if (name.length() > LONGEST_NAME) {
            add(field, before + "Nama paling panjang " + LONGEST_NAME + " huruf dan tanda.");
            return null;
        }
        return name;
    }

    /** Whether these are the first and the last day of something that a calendar may hold; told if not. */
    boolean isRange(String field, String before, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            add(field, before + "Hari terakhir mendahului hari pertama.");
            return false;
        }
        if (from.isBefore(EARLIEST) || until.isAfter(LATEST)) {
            add(field, before + "Tahunnya harus antara 2000 dan 2199.");
            return false;
        }
        if (ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
            add(field, before + "Paling lama " + MOST_DAYS + " hari.");
            return false;
        }
        return true;
    }

    /** Hours of a week, in order; null, and told, if they overlap. */
    @Nullable WeekHours week(String field, Map<DayOfWeek, List<Span>> spans) {
        int before = count();
        Map<DayOfWeek, List<Span>> sorted = new EnumMap<>(DayOfWeek.class);
        spans.forEach((day, of) -> {
            List<Span> inOrder =
                    of.stream().sorted((one, other) -> one.from().compareTo(other.from())).toList();
            if (!WeekHours.areInOrder(inOrder)) {
                add(field, "Jam kerja hari " + Days.name(day) + " tumpang-tindih.");
            }
            sorted.put(day, inOrder);
        });
        return count() > before ? null : new WeekHours(sorted);
    }
}
