package id.go.esdm.gatrik.kiosk.admin.sop;

import java.util.List;

/**
 * Sends a bundle back.
 *
 * @param step 7 or 8: whose desk it leaves
 * @param reason what is to be mended
 * @param entries remarks pinned to entries
 */
public record Correction(int step, String reason, List<EntryNote> entries) {
    public Correction {
        if (step != 7 && step != 8) {
            throw new IllegalArgumentException("step " + step + " returns nothing");
        }
        entries = List.copyOf(entries);
    }
}
