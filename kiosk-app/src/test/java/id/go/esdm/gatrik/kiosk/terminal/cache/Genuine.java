package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.util.List;

/**
 * The editions that an attack starts from.
 *
 * @param manifests their digests, edition 1 first
 */
record Genuine(List<Sha256> manifests) {
    Sha256 manifest(int edition) {
        return manifests.get(edition - 1);
    }

    /** The next edition after {@code held}, as the office makes it. */
    EditionDraft after(int held) {
        return EditionDraft.edition(held + 1).after(manifest(held));
    }

    /** A genuine draft of the same number and predecessor with other entries. */
    EditionDraft after(int held, List<Entry> entries) {
        return new EditionDraft(held + 1, entries).roster(Office.roster(2)).after(manifest(held));
    }
}
