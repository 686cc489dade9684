package id.go.esdm.gatrik.kiosk.admin.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/** What is to be removed: the line of the page says which. */
sealed interface RemovedLine {
    String name();

    WorkingCalendar from(WorkingCalendar calendar);

    record Once(LocalDate day, String name) implements RemovedLine {
        @Override
        public WorkingCalendar from(WorkingCalendar calendar) {
            return CalendarChanges.withoutHoliday(calendar, day, name);
        }
    }

    record EveryYear(MonthDay day, String name) implements RemovedLine {
        @Override
        public WorkingCalendar from(WorkingCalendar calendar) {
            return CalendarChanges.withoutFixed(calendar, day);
        }
    }

    record Fasting(LocalDate day) implements RemovedLine {
        @Override
        public String name() {
            return "Ramadan";
        }

        @Override
        public WorkingCalendar from(WorkingCalendar calendar) {
            return CalendarChanges.withoutRamadan(calendar, day);
        }
    }
}
