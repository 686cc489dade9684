package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * The register's record of one publication; the proof is the manifest it names.
 *
 * @param edition from 1, without gaps
 * @param manifest digest of the manifest
 * @param cycle where it came from; null for a withdrawal
 * @param by who published, or withdrew
 * @param entries how many the edition holds
 * @param title of the cycle; null for a withdrawal, as is {@code notaDinas}
 * @param reason of a withdrawal; null for a publication
 */
public record Publication(
        int edition,
        Manifest.Kind kind,
        Sha256 manifest,
        @Nullable CycleId cycle,
        PersonId by,
        Instant at,
        int added,
        int changed,
        int removed,
        int entries,
        @Nullable String title,
        Manifest.@Nullable NotaDinasRef notaDinas,
        @Nullable String reason) {
    public Publication {
        if (edition < 1) {
            throw new IllegalArgumentException("edition: " + edition);
        }
        if ((kind == Manifest.Kind.PUBLICATION) != (cycle != null)) {
            throw new IllegalArgumentException(
                    "a publication comes from a cycle, a withdrawal not");
        }
    }
}
