package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

/**
 * The highest that this terminal ever verified. It outlives the editions, so that not even a damaged cache lets the
 * past come back as the present.
 *
 * @param edition number of the highest edition; 0 for none
 * @param manifestSha256 digest of its manifest
 * @param rosterVersion highest version of a roster under the root key; 0 for none
 */
record Seen(int edition, Sha256 manifestSha256, int rosterVersion) {
    /** Of a terminal that has seen nothing. */
    static final Seen NOTHING = new Seen(0, Sha256.of(""), 0);

    Seen {
        if (edition < 0 || rosterVersion < 0) {
            throw new IllegalArgumentException("edition " + edition + ", roster " + rosterVersion);
        }
    }

    /** With this roster seen too. */
    Seen withRoster(int version) {
        return new Seen(edition, manifestSha256, Math.max(rosterVersion, version));
    }

    /** With this edition seen too. */
    Seen withEdition(int number, Sha256 manifest) {
        return number > edition ? new Seen(number, manifest, rosterVersion) : this;
    }
}
