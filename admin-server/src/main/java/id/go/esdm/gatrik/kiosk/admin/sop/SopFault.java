package id.go.esdm.gatrik.kiosk.admin.sop;

/**
 * What is wrong with a file of the SOP.
 *
 * @param line from 1
 * @param column from 1
 * @param message Indonesian, says what to do
 */
public record SopFault(int line, int column, String message) {
    static SopFault at(TextPlace place, String message) {
        return new SopFault(place.line(), place.column(), message);
    }

    /** As in {@code Baris 12, kolom 5: …}. */
    public String sentence() {
        return "Baris " + line + ", kolom " + column + ": " + message;
    }
}
