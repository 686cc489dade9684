package id.go.esdm.gatrik.kiosk.admin.draft;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * An import's report as a page shows it.
 *
 * @param rows those of this page
 * @param only the fate that is shown alone; null for all
 */
public record ImportTable(
        ImportReport report,
        List<ImportReport.Row> rows,
        ImportReport.@Nullable Fate only,
        Part part) {
    private static final int ON_A_PAGE = 100;

    /** A report, or the rows of one fate. */
    static ImportTable of(ImportReport report, @Nullable String asked, int page) {
        ImportReport.@Nullable Fate only =
                Arrays.stream(ImportReport.Fate.values())
                        .filter(fate -> fate.name().equalsIgnoreCase(asked))
                        .findFirst()
                        .orElse(null);
        List<ImportReport.Row> rows =
                report.rows().stream().filter(row -> only == null || row.fate() == only).toList();
        Part part = Part.of(rows.size(), page, ON_A_PAGE);
        return new ImportTable(report, part.of(rows), only, part);
    }

    /** How many rows have a fate. */
    public int count(ImportReport.Fate fate) {
        ImportReport.Counts counts = report.counts();
        return switch (fate) {
            case TAMBAH -> counts.added();
            case UBAH -> counts.changed();
            case SAMA -> counts.same();
            case TOLAK -> counts.refused();
        };
    }

    /** How many entries the import would add or change. */
    public int changes() {
        return report.counts().added() + report.counts().changed();
    }

    /** A fate in one word. */
    public static String word(ImportReport.Fate fate) {
        return switch (fate) {
            case TAMBAH -> "Ditambah";
            case UBAH -> "Diubah";
            case SAMA -> "Tetap sama";
            case TOLAK -> "Ditolak";
        };
    }

    /** The sign beside that word. */
    public static String icon(ImportReport.Fate fate) {
        return switch (fate) {
            case TAMBAH -> "plus";
            case UBAH -> "pencil";
            case SAMA -> "circle-check";
            case TOLAK -> "triangle-alert";
        };
    }

    /** The tone of both. */
    public static String tone(ImportReport.Fate fate) {
        return switch (fate) {
            case TAMBAH -> "good";
            case UBAH -> "warn";
            case SAMA -> "quiet";
            case TOLAK -> "bad";
        };
    }
}
