package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.papers.StoredLaporan;
import id.go.esdm.gatrik.kiosk.admin.publishing.LogFilter;
import id.go.esdm.gatrik.kiosk.admin.publishing.LogRow;
import id.go.esdm.gatrik.kiosk.admin.publishing.LogSums;
import id.go.esdm.gatrik.kiosk.admin.publishing.PublicationLog;

import java.util.List;
import java.util.Map;

/** The update log: every publication with its laporan and its receipts, the newest first. Thread-safe. */
public final class UpdateLog {
    private final PublicationLog log;
    private final Laporans laporans;
    private final Receipts receipts;

    UpdateLog(PublicationLog log, Laporans laporans, Receipts receipts) {
        this.log = log;
        this.laporans = laporans;
        this.receipts = receipts;
    }

    /**
     * What a filter finds.
     *
     * @param most how many changes of each kind a line carries
     */
    public List<LogLine> lines(LogFilter filter, int offset, int limit, int most) {
        return lines(log.rows(filter, offset, limit, most));
    }

    /** The line of one publication. */
    public LogLine line(int edition, int most) {
        return lines(log.row(edition, most).stream().toList()).getFirst();
    }

    /** What a filter finds, in figures. */
    public LogSums sums(LogFilter filter) {
        return log.sums(filter);
    }

    /** Every unit that the log can be filtered by. */
    public List<String> units() {
        return log.units();
    }

    private List<LogLine> lines(List<LogRow> rows) {
        List<Integer> editions = rows.stream().map(row -> row.publication().edition()).toList();
        Map<Integer, StoredLaporan> made = laporans.of(editions);
        Map<Integer, Receipts.Seen> seen = receipts.of(editions);
        return rows.stream()
                .map(row ->
                        new LogLine(
                                row,
                                made.get(row.publication().edition()),
                                seen.get(row.publication().edition())))
                .toList();
    }
}
