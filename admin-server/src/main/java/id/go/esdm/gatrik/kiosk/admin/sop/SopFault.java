package id.go.esdm.gatrik.kiosk.admin.sop;

import java.util.List;

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

    /** What a file with these faults is refused with. */
    static String refusal(List<SopFault> faults) {
        return "Berkas ini tidak dapat dipakai, jadi SOP tidak berubah. "
                + (faults.size() == 1
                        ? "Satu hal harus diperbaiki."
                        : faults.size() + " hal harus diperbaiki.");
    }

    /** As in {@code Baris 12, kolom 5: …}. */
    public String sentence() {
        return "Baris " + line + ", kolom " + column + ": " + message;
    }
}
