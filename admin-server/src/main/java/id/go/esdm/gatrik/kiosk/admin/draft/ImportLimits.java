package id.go.esdm.gatrik.kiosk.admin.draft;

import java.time.Duration;

/**
 * How much of a spreadsheet is read at most.
 *
 * @param fileBytes size of the file
 * @param rows rows below the header
 * @param cellCharacters characters of one cell; Excel's own bound is 32,767
 * @param columns columns of a row that may hold text
 * @param zipEntries parts of a workbook
 * @param unpackedBytes all parts of a workbook unpacked
 * @param unpackedTextBytes the workbook's table of texts unpacked, which is held in memory
 * @param ratio unpacked to packed size of one part, checked from a megabyte on
 * @param time for reading the whole file
 */
public record ImportLimits(
        long fileBytes,
        int rows,
        int cellCharacters,
        int columns,
        int zipEntries,
        long unpackedBytes,
        long unpackedTextBytes,
        int ratio,
        Duration time) {

    /** The product's own limits. */
    public static ImportLimits standard() {
        return new ImportLimits(
                50_000_000,
                200_000,
                32_767,
                200,
                2_000,
                512L << 20,
                128L << 20,
                200,
                Duration.ofMinutes(2));
    }
}
