package id.go.esdm.gatrik.kiosk.admin.calendar;

/** What a month's days are called, as in {@code 17} and {@code Hari Kemerdekaan}. */
public record MonthNote(String days, String name, String style) {}
