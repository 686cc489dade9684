package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;

/** Whoever is to know of a new live edition, after it is one for good. */
@FunctionalInterface
public interface PublicationListener {
    /** Called on the publishing thread after the commit; it must be quick and may not undo anything. */
    void published(LiveEdition edition);
}
