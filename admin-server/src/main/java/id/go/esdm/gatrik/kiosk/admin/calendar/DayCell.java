package id.go.esdm.gatrik.kiosk.admin.calendar;

import java.time.LocalDate;

/**
 * A day.
 *
 * @param words what a screen reader adds to its number; empty for a day like others
 */
public record DayCell(LocalDate day, DayMark mark, boolean ramadan, boolean today, String words) {}
