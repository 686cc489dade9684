package id.go.esdm.gatrik.kiosk.admin.papers;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;

import java.time.Instant;
import java.util.Map;

/**
 * The laporan of a publication as it is kept: an object of that digest.
 *
 * @param pages of the PDF
 * @param madeAt when it was made, which may be long after the publication
 */
public record StoredLaporan(int edition, Sha256 sha256, long bytes, int pages, Instant madeAt) {
    /** How the audit calls the making of one; its subject is the edition. */
    public static final String ACTION = "laporan.make";

    /** What the audit keeps of it. */
    public String testimony() {
        return CanonicalJson.text(Map.of("sha256", sha256, "bytes", bytes, "pages", pages));
    }
}
