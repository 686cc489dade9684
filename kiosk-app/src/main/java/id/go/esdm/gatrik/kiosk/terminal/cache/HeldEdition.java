package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.Roster;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The edition that {@code CACHE/current} leads to.
 *
 * @param intact false once its content or an object was found to have other bytes than it was installed with
 */
record HeldEdition(Manifest manifest, Roster roster, EditionFiles files, boolean intact) {
    int number() {
        return manifest.edition();
    }

    Sha256 sha256() {
        return manifest.sha256();
    }

    /** The same edition, known to be damaged. */
    HeldEdition damaged() {
        return new HeldEdition(manifest, roster, files, false);
    }

    /** The objects whose bytes need no second look. */
    Set<Sha256> trustedObjects() {
        return intact
                ? manifest.objects().stream()
                        .map(Manifest.ObjectRef::sha256)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
