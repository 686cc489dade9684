package id.go.esdm.gatrik.kiosk.terminal.cache;

import java.io.IOException;
import java.net.URI;

/** The server could not be asked, or its answer did not arrive; trying again later may help. */
final class UnreachableException extends IOException {
    private static final long serialVersionUID = 1;

    private final URI address;

    UnreachableException(URI address, String reason) {
        super(address + ": " + reason);
        this.address = address;
    }

    UnreachableException(URI address, IOException cause) {
        super(address + ": " + cause, cause);
        this.address = address;
    }

    URI address() {
        return address;
    }
}
