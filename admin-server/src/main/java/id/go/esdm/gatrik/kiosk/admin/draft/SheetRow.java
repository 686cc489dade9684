package id.go.esdm.gatrik.kiosk.admin.draft;

import java.util.List;

/**
 * One row of a spreadsheet as text.
 *
 * @param number counts from 1 as the spreadsheet program shows it
 * @param cells from column A on; an empty cell is an empty string
 */
record SheetRow(int number, List<String> cells) {
    SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell's text without surrounding blanks, empty where the row ends earlier. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
