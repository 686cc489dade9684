package id.go.esdm.gatrik.kiosk.admin.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The row that names the columns.
 *
 * @param titles the names as the file writes them
 * @param positions which column of the sheet, from 0, holds what
 */
record SheetHeader(List<String> titles, Map<ImportColumn, Integer> positions) {
    private static final int LIKENESS = 3;
    private static final int LONGEST_NAME = 80;

    /** Of what the column of titles is called; nearly every real title is longer, and needs no closer look. */
    private static final int LONGEST_TITLE = 24;

    SheetHeader {
        titles = List.copyOf(titles);
        positions = Map.copyOf(positions);
    }

    /**
     * Takes a row as the header if it names at least title and class.
     *
     * @throws ImportRefusedException when the columns are those of a register of excluded information, or one is there twice
     */
    static Optional<SheetHeader> find(SheetRow row) {
        Map<ImportColumn, Integer> positions = new EnumMap<>(ImportColumn.class);
        ImportProblem twice = null;
        for (int i = 0; i < row.cells().size(); i++) {
            String title = row.cell(i);
            if (Exclusion.isRegisterColumn(title)) {
                throw new ImportRefusedException(new ImportProblem.Excluded(row.number()));
            }
            Optional<ImportColumn> column = ImportColumn.find(title);
            if (column.isPresent()) {
                Integer before = positions.putIfAbsent(column.get(), i);
                if (before != null) {
                    twice = new ImportProblem.HeaderTwice(row.cell(before), title);
                }
            }
        }
        boolean header =
                positions.containsKey(ImportColumn.TITLE)
                        && positions.containsKey(ImportColumn.CATEGORY);
        if (!header) {
            return Optional.empty();
        }
        if (twice != null) {
            throw new ImportRefusedException(twice);
        }
        List<String> titles = row.cells().stream().map(String::strip).toList();
        return Optional.of(new SheetHeader(titles, positions));
    }

    boolean has(ImportColumn column) {
        return positions.containsKey(column);
    }

    /** The cell of this column, empty when the sheet has no such column. */
    String cell(SheetRow row, ImportColumn column) {
        Integer position = positions.get(column);
        return position == null ? "" : row.cell(position);
    }

    /** The column's name as the file writes it, the contract's where the file has none. */
    String title(ImportColumn column) {
        Integer position = positions.get(column);
        return position == null ? column.contractName() : titles.get(position);
    }

    /** Columns whose names mean nothing here. */
    List<String> unknownTitles() {
        return titles.stream()
                .filter(title -> !title.isEmpty() && ImportColumn.find(title).isEmpty())
                .toList();
    }

    /** Whether the row only names the columns again, as tables copied from printed pages do at each page's top. */
    boolean isRepeatedBy(SheetRow row) {
        return cell(row, ImportColumn.TITLE).length() <= LONGEST_TITLE
                && repeats(row, ImportColumn.TITLE)
                && positions.keySet().stream().filter(column -> repeats(row, column)).count()
                        >= LIKENESS;
    }

    private boolean repeats(SheetRow row, ImportColumn column) {
        String text = cell(row, column);
        return text.length() <= LONGEST_NAME
                && ImportColumn.find(text).filter(column::equals).isPresent();
    }

    /** Whether the row holds text to the right of the last named column, as a separator inside an unquoted text causes. */
    boolean isExceededBy(SheetRow row) {
        return row.cells().stream().skip(titles.size()).anyMatch(cell -> !cell.isBlank());
    }
}
