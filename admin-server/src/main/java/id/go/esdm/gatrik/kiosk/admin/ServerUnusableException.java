package id.go.esdm.gatrik.kiosk.admin;

import org.jspecify.annotations.Nullable;

/** The server cannot start here; the message is one Indonesian sentence that says what to do. */
public final class ServerUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerUnusableException(@Nullable String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
