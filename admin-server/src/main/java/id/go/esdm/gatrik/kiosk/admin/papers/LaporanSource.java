package id.go.esdm.gatrik.kiosk.admin.papers;

import id.go.esdm.gatrik.kiosk.admin.calendar.WorkingCalendar;
import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.Sop;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Where a laporan's facts come from, all of them recorded.
 *
 * @param diff what the edition changed on the one before
 * @param run the cycle with the SOP it followed; null for a withdrawal
 * @param hidden the withdrawals since the publication before, oldest first
 */
public record LaporanSource(
        Manifest manifest,
        CatalogueDiff diff,
        @Nullable Run run,
        List<Hidden> hidden,
        Names names) {
    public LaporanSource {
        hidden = List.copyOf(hidden);
        if ((manifest.kind() == Manifest.Kind.WITHDRAWAL) != (run == null)) {
            throw new IllegalArgumentException("a publication has a cycle, a withdrawal has none");
        }
    }

    /**
     * A cycle as it was published, the SOP's words, and the calendar of that moment.
     *
     * @param konsep when the konsep was first handed in; null if it was not
     */
    public record Run(
            CycleHistory history, Sop sop, WorkingCalendar calendar, @Nullable Instant konsep) {}

    /**
     * An earlier withdrawal.
     *
     * @param titles of the entries that it hid
     */
    public record Hidden(int edition, Instant at, String reason, List<String> titles) {
        public Hidden {
            titles = List.copyOf(titles);
        }
    }
}
