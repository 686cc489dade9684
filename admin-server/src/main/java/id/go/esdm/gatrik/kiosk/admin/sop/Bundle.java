package id.go.esdm.gatrik.kiosk.admin.sop;

import com.fasterxml.jackson.annotation.JsonIgnore;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Manifest.ContentRef;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What lies before the reviewers, frozen: the konsep and the content together (A6). Approvals are
 * signed over exactly these digests.
 *
 * @param previous the manifest of the edition the content was made on, null before edition 1
 * @param content the whole next edition's content, not only what changed
 * @param konsep digest of the Konsep Nota Dinas
 * @param draftVersion the draft's version when it was frozen
 * @param changes how many entries the draft adds, changes or removes; with none there is nothing to
 *     publish (A17)
 * @param authors everybody who wrote the konsep or entered an entry; none of them may review
 */
public record Bundle(
        @Nullable Sha256 previous,
        ContentRef content,
        Sha256 konsep,
        long draftVersion,
        int changes,
        Set<PersonId> authors) {
    public Bundle {
        if (changes < 0) {
            throw new IllegalArgumentException("changes: " + changes);
        }
        authors = Set.copyOf(authors);
    }

    /** Whether the update meeting found nothing to change: the report says nihil, no edition is made. */
    @JsonIgnore
    public boolean isNil() {
        return changes == 0;
    }
}
