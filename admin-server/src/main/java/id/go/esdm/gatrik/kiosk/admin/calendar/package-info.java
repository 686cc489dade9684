/**
 * The office's working calendar: hours of the week, Ramadan, holidays and cuti bersama, by which the SOP's norms (mutu baku) are
 * measured. People keep it on the page "Kalender kerja"; every version stays.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.calendar;

import org.jspecify.annotations.NullMarked;
