package id.go.esdm.gatrik.kiosk.admin.sop;

import org.jspecify.annotations.Nullable;

/**
 * An arahan that was given elsewhere and that a Koordinator records (A26).
 *
 * @param date as written, ISO
 * @param paper id of its scan; null if there is none
 */
public record RecordedArahan(String date, @Nullable String paper) {}
