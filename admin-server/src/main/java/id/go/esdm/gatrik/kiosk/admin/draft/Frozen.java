package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Manifest.ContentRef;
import id.go.esdm.gatrik.kiosk.edition.Manifest.ObjectRef;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A draft's whole content at one moment, as a file that is on the disk and never changes.
 *
 * @param version of the draft when it was frozen; at any other version this is not what it says
 * @param previous manifest of the edition that it was laid over; null before edition 1
 * @param content digest and size of the file
 * @param objects exactly those that the content names, in the order of their digests
 * @param changes how many entries differ from the live edition
 * @param incomplete entries that may not be submitted yet, and what they lack
 * @param authors everybody who edited the draft
 */
public record Frozen(
        DraftId draft,
        long version,
        @Nullable Sha256 previous,
        ContentRef content,
        Path file,
        List<ObjectRef> objects,
        int changes,
        List<Incomplete> incomplete,
        Set<PersonId> authors) {
    public Frozen {
        objects = List.copyOf(objects);
        incomplete = List.copyOf(incomplete);
        authors = Set.copyOf(authors);
    }

    /** An entry that lacks something that Perki 1/2021 asks for. */
    public record Incomplete(EntryId entry, String title, List<Column> missing) {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }
}
