package id.go.esdm.gatrik.kiosk.admin.draft;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the first visible sheet of a workbook (ECMA-376) row by row. */
record XlsxRows(ImportLimits limits) {
    /**
     * Hands every row that the sheet holds to the sink.
     *
     * @throws ImportRefusedException when the file is no readable workbook
     */
    void read(Path file, SheetSink sink) throws IOException {
        try {
            new WorkbookGuard(limits).check(file);
            try (ReadableWorkbook workbook = open(file)) {
                read(workbook, sink);
            }
        } catch (ImportRefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The library answers a torn workbook with whatever its parsers happen to throw.
            throw damaged(broken);
        }
    }

    private static ReadableWorkbook open(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (RuntimeException noStyles) {
            // Styles are optional in the format, but not to the library once formats are asked for.
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        }
    }

    private void read(ReadableWorkbook workbook, SheetSink sink) throws IOException {
        List<Sheet> visible =
                workbook.getSheets()
                        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                        .toList();
        if (visible.isEmpty()) {
            throw new ImportRefusedException(new ImportProblem.Empty());
        }
        Sheet first = visible.getFirst();
        if (isExcluded(first.getName())) {
            throw new ImportRefusedException(new ImportProblem.Excluded(1));
        }
        if (visible.size() > 1) {
            sink.note(
                    "Hanya lembar pertama (“%s”) yang dibaca. Lembar lain: %s."
                            .formatted(first.getName(), names(visible)));
        }
        CellText text = new CellText(workbook.isDate1904());
        try (Stream<Row> rows = first.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                sink.row(new SheetRow(row.getRowNum(), cells(row, text)));
            }
        }
    }

    private List<String> cells(Row row, CellText text) {
        int count = Math.min(row.getCellCount(), limits.columns());
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            cells.add(cell == null ? "" : text.of(cell));
        }
        return cells;
    }

    private static boolean isExcluded(String sheet) {
        String name = sheet.toLowerCase(Locale.ROOT).strip();
        return name.equals("dik") || Exclusion.isMentioned(name);
    }

    private static String names(List<Sheet> sheets) {
        return sheets.stream()
                .skip(1)
                .limit(5)
                .map(Sheet::getName)
                .collect(Collectors.joining(", "));
    }

    private static ImportRefusedException damaged(Exception broken) {
        var refusal = new ImportRefusedException(new ImportProblem.Damaged());
        refusal.initCause(broken);
        return refusal;
    }
}
