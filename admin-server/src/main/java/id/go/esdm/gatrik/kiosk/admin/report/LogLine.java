package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.papers.StoredLaporan;
import id.go.esdm.gatrik.kiosk.admin.publishing.LogRow;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publication;

import org.jspecify.annotations.Nullable;

/**
 * One publication as the update log tells it.
 *
 * @param laporan null as long as it has not been made
 * @param receipts null as long as no terminal has reported
 */
public record LogLine(
        LogRow row, @Nullable StoredLaporan laporan, Receipts.@Nullable Seen receipts) {
    /** What was published. */
    public Publication publication() {
        return row.publication();
    }
}
