package id.go.esdm.gatrik.kiosk.admin.archive;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.Predecessor;

/**
 * The edition that terminals are to show now.
 *
 * @param number from 1
 * @param manifestSha256 digest of its manifest, the name it has in the chain
 */
public record LiveEdition(
        int number, Sha256 manifestSha256, Manifest manifest, EditionFiles files) {
    public LiveEdition {
        if (manifest.edition() != number) {
            throw new IllegalArgumentException(
                    "edition " + number + " holds the manifest of " + manifest.edition());
        }
    }

    /** What the verifier asks to know about it when it judges the next edition. */
    public Predecessor asPredecessor() {
        return new Predecessor(manifest, files.content());
    }
}
