package id.go.esdm.gatrik.kiosk.edition;

import java.nio.file.Path;

/** A reader came to a catalogue that had been closed: a newer edition is on the screen, ask that one. */
public final class CatalogueClosedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    CatalogueClosedException(Path file) {
        super("catalogue closed: " + file);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
