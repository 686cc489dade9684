package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a spreadsheet would do to an edition if a new cycle took it in; for the console, without a draft. */
public final class ImportPreview {
    private final SpreadsheetImport spreadsheets;

    public ImportPreview(InstantSource clock) {
        this.spreadsheets = new SpreadsheetImport(ImportLimits.standard(), clock);
    }

    /** The report of a file; nothing is changed. */
    public ImportReport against(Optional<LiveEdition> edition, Path file) {
        Draft none = new Draft(new DraftId("none"), 0, new TreeMap<>(), new TreeSet<>());
        try (LiveContent live = new LiveContent(edition)) {
            return spreadsheets.read(file, new DraftView(none, live, Map.of()), _ -> {});
        }
    }
}
