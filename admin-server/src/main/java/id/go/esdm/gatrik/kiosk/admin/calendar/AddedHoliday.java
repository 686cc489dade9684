package id.go.esdm.gatrik.kiosk.admin.calendar;

import java.util.List;

/** What is to be added: a holiday, or one of every year. */
sealed interface AddedHoliday {
    String name();

    WorkingCalendar to(WorkingCalendar calendar);

    record Once(Holiday holiday) implements AddedHoliday {
        @Override
        public String name() {
            return holiday.name();
        }

        @Override
        public WorkingCalendar to(WorkingCalendar calendar) {
            return CalendarChanges.adding(calendar, List.of(holiday));
        }
    }

    record EveryYear(FixedHoliday holiday) implements AddedHoliday {
        @Override
        public String name() {
            return holiday.name();
        }

        @Override
        public WorkingCalendar to(WorkingCalendar calendar) {
            return CalendarChanges.adding(calendar, holiday, "from");
        }
    }
}
