package id.go.esdm.gatrik.kiosk.admin.draft;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a spreadsheet would do to the draft, or has done.
 *
 * @param rows every row's fate, in the order of the file; none when the file as a whole is refused
 * @param problems why the file as a whole is refused
 * @param notes what its owner should know, in Indonesian
 */
public record ImportReport(List<Row> rows, List<ImportProblem> problems, List<String> notes) {
    public ImportReport {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** What becomes of a row. */
    public enum Fate {
        /** A new entry. */
        TAMBAH,
        /** An entry that changes. */
        UBAH,
        /** An entry that is already so. */
        SAMA,
        /** Refused; nothing of the file is taken. */
        TOLAK
    }

    /**
     * One row.
     *
     * @param row counts from 1 as the spreadsheet program shows it
     * @param id of the entry, its own or the one given to it; absent where it could not be told
     * @param number nomor as it will be stored
     * @param title judul
     * @param problems why it is refused; empty for every other fate
     */
    public record Row(
            int row,
            @Nullable String id,
            @JsonProperty("nomor") @Nullable String number,
            @JsonProperty("judul") String title,
            Fate fate,
            List<Cell> problems) {
        public Row {
            problems = List.copyOf(problems);
        }
    }

    /** A cell's problem: the column as the file names it, and what to do. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Cell(String column, String message) {}

    /** How many rows have each fate. */
    public record Counts(
            @JsonProperty("tambah") int added,
            @JsonProperty("ubah") int changed,
            @JsonProperty("sama") int same,
            @JsonProperty("tolak") int refused) {}

    /** How many rows have each fate. */
    @JsonProperty("counts")
    public Counts counts() {
        return new Counts(
                count(Fate.TAMBAH), count(Fate.UBAH), count(Fate.SAMA), count(Fate.TOLAK));
    }

    /** Whether the file may be taken: as a whole or not at all. */
    @JsonIgnore
    public boolean isAcceptable() {
        return problems.isEmpty() && rows.stream().noneMatch(row -> row.fate() == Fate.TOLAK);
    }

    private int count(Fate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }
}
