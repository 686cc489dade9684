package id.go.esdm.gatrik.kiosk.admin.calendar;

import id.go.esdm.gatrik.kiosk.admin.web.Form;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads the forms of the calendar's page; 422 with everything that is wrong with one. */
final class CalendarForms {
    private static final String EVERY_YEAR = "TETAP";

    private CalendarForms() {}

    static AddedHoliday holiday(Form form) {
        Faults faults = new Faults();
        LocalDate from = date(faults, "from", form.text("from"), "Isi tanggalnya.");
        LocalDate until = from;
        if (form.text("until") != null) {
            until = date(faults, "until", form.text("until"), "");
        }
        String name = faults.name("name", "", form.text("name"));
        String kind = form.value("kind");
        if (from != null && until != null) {
            faults.isRange("until", "", from, until);
        }
        boolean everyYear = kind.equals(EVERY_YEAR);
        if (everyYear && from != null && !from.equals(until)) {
            faults.add("until", "Libur tetap hanya satu hari; tambahkan satu per satu.");
        }
        if (everyYear && from != null && MonthDay.from(from).equals(MonthDay.of(2, 29))) {
            faults.add("from", "Tanggal ini tidak ada setiap tahun.");
        }
        Optional<HolidayKind> known =
                List.of(HolidayKind.values()).stream()
                        .filter(each -> each.name().equals(kind))
                        .findFirst();
        if (!everyYear && known.isEmpty()) {
            faults.add("kind", "Pilih jenisnya.");
        }
        faults.check();
        LocalDate first = Objects.requireNonNull(from);
        String called = Objects.requireNonNull(name);
        return everyYear
                ? new AddedHoliday.EveryYear(new FixedHoliday(MonthDay.from(first), called))
                : new AddedHoliday.Once(
                        new Holiday(
                                first, Objects.requireNonNull(until), called, known.orElseThrow()));
    }

    static Ramadan ramadan(Form form) {
        Faults faults = new Faults();
        LocalDate from = date(faults, "puasa-from", form.text("puasa-from"), "Isi hari pertama.");
        LocalDate until =
                date(faults, "puasa-until", form.text("puasa-until"), "Isi hari terakhir.");
        if (from != null && until != null) {
            faults.isRange("puasa-until", "", from, until);
        }
        WeekHours hours = HoursForm.read(faults, "puasa", form);
        faults.check();
        return new Ramadan(
                Objects.requireNonNull(from),
                Objects.requireNonNull(until),
                Objects.requireNonNull(hours));
    }

    static WeekHours week(Form form) {
        Faults faults = new Faults();
        WeekHours week = HoursForm.read(faults, "jam", form);
        faults.check();
        return Objects.requireNonNull(week);
    }

    static RemovedLine removed(Form form) {
        Faults faults = new Faults();
        String name = Objects.requireNonNullElse(form.text("name"), "");
        LocalDate from = date(faults, "from", form.text("from"), "Libur ini tidak dikenal.");
        faults.check();
        LocalDate day = Objects.requireNonNull(from);
        return switch (form.value("what")) {
            case "ramadan" -> new RemovedLine.Fasting(day);
            case "tetap" -> new RemovedLine.EveryYear(MonthDay.from(day), name);
            default -> new RemovedLine.Once(day, name);
        };
    }

    /** The version that the form was made for; one that no calendar has if it carries none. */
    static int version(Form form) {
        String text = form.value("version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static @Nullable LocalDate date(
            Faults faults, String field, @Nullable String text, String missing) {
        if (text == null) {
            faults.add(field, missing);
            return null;
        }
        Optional<DateWords.Range> read = DateWords.findRange(text);
        if (read.isEmpty() || !read.get().from().equals(read.get().until())) {
            faults.add(field, "Tulis tanggal sebagai 2027-08-17 atau 17 Agustus 2027.");
            return null;
        }
        return read.get().from();
    }
}
