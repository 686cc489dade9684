package id.go.esdm.gatrik.kiosk.admin.sop;

/**
 * Where and when the coordination meeting is held (SOP langkah 3 dan 4).
 *
 * @param at as written, ISO
 */
public record Meeting(String at, String place, String agenda) {}
