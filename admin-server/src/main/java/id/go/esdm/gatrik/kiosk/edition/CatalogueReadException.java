package id.go.esdm.gatrik.kiosk.edition;

import java.nio.file.Path;

/** A catalogue.db could not be read or written: damaged, of another make, or the disk failed. It can be built anew. */
public final class CatalogueReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    CatalogueReadException(Path file, Throwable cause) {
        super(file + ": " + cause.getMessage(), cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
