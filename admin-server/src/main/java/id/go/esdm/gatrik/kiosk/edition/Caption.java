package id.go.esdm.gatrik.kiosk.edition;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What every screen says of the edition that it shows.
 *
 * @param edition number, from 1
 * @param label words that every screen must carry ("DATA CONTOH"); absent in real use
 * @param publishedAt UTC, to the second
 */
public record Caption(int edition, @Nullable String label, Instant publishedAt) {
    /** That of a manifest. */
    public static Caption of(Manifest manifest) {
        return new Caption(manifest.edition(), manifest.label(), manifest.publishedAt());
    }
}
