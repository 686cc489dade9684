package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

/** Whoever is told what a visitor is likely to open next, and may prepare it. FX thread only. */
public interface LookAhead {
    /** The visitor looks at {@code entry}; what of it is opened next will have this look. */
    void expect(Entry entry, Look look);

    /** The visitor does so no longer, or the entry is gone. */
    void drop(EntryId entry);
}
