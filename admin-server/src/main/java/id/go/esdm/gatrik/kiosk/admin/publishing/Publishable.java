package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Approval;
import id.go.esdm.gatrik.kiosk.edition.Manifest.ContentRef;
import id.go.esdm.gatrik.kiosk.edition.Manifest.ObjectRef;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * What may become an edition: an update that two persons approved, or a withdrawal that one signed.
 * Nothing else fits, and neither can be made outside this room.
 */
public sealed interface Publishable permits Approved, Withdrawal {
    /** The manifest that the signatures name as the one before; null before edition 1. */
    @Nullable Sha256 previous();

    /** The digest and size of the content that was signed. */
    ContentRef content();

    /** The file that holds it; copied, never moved. */
    Path file();

    /** Exactly the objects that the content names, in the order of their digests. */
    List<ObjectRef> objects();

    /** The signatures, in the order of the steps. */
    List<Approval> approvals();

    /** Who publishes. */
    PersonId publisher();
}
