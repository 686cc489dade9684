package id.go.esdm.gatrik.kiosk.admin.draft;

import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A cell as the text that a person sees in it: the cached value of a formula, a date in words.
 *
 * @param date1904 whether the workbook counts its days from 1904
 */
record CellText(boolean date1904) {
    /** What a formula that was never calculated gives; refused like Excel's own error values. */
    static final String NOT_CALCULATED = "#RUMUS!";

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", INDONESIAN);
    private static final int MOST_DIGITS = 40;

    /** Literals, colours and conditions of a number format, which hold letters that mean nothing. */
    private static final Pattern LITERALS =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    String of(Cell cell) {
        Object value = cell.getValue();
        return switch (value) {
            case null -> absent(cell);
            case BigDecimal number -> number(cell, number);
            case Boolean yes -> yes ? "ya" : "tidak";
            case Object text -> text.toString();
        };
    }

    private static String absent(Cell cell) {
        // A text cell without a text is how some programs write an empty text; one that names a
        // text the
        // workbook's table does not hold never comes this far (WorkbookGuard).
        return cell.getFormula() == null ? "" : NOT_CALCULATED;
    }

    private String number(Cell cell, BigDecimal number) {
        DateTimeFormatter date = dateFormat(cell.getDataFormatId(), cell.getDataFormatString());
        if (date != null && number.signum() > 0 && number.precision() - number.scale() < 8) {
            try {
                return date.format(day(number.intValue()));
            } catch (DateTimeException notADay) {
                return plain(number);
            }
        }
        return plain(number);
    }

    private LocalDate day(int serial) {
        if (date1904) {
            return LocalDate.of(1904, 1, 1).plusDays(serial);
        }
        // Excel counts a 29 February 1900 that never was.
        return LocalDate.of(1899, 12, serial < 61 ? 31 : 30).plusDays(serial);
    }

    private static @Nullable DateTimeFormatter dateFormat(
            @Nullable Integer id, @Nullable String format) {
        if (format == null) {
            return id == null ? null : builtIn(id);
        }
        String letters = LITERALS.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        if (letters.indexOf('d') >= 0) {
            return DAY;
        }
        if (letters.indexOf('y') >= 0) {
            return letters.indexOf('m') >= 0 ? MONTH : YEAR;
        }
        return null;
    }

    /** The built-in formats that show a day or a month: ECMA-376 part 1, 18.8.30. */
    private static @Nullable DateTimeFormatter builtIn(int id) {
        return switch (id) {
            case 14, 15, 16, 22 -> DAY;
            case 17 -> MONTH;
            default -> null;
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean wide =
                Math.abs((long) shortest.scale()) > MOST_DIGITS
                        || shortest.precision() > MOST_DIGITS;
        return wide ? shortest.toString() : shortest.toPlainString();
    }
}
