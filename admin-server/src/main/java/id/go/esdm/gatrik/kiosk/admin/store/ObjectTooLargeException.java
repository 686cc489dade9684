package id.go.esdm.gatrik.kiosk.admin.store;

import java.io.Serial;

/** What was to be stored goes on past its ceiling; nothing of it was kept. */
public final class ObjectTooLargeException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final long limit;

    ObjectTooLargeException(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    /** The ceiling in bytes. */
    public long limit() {
        return limit;
    }
}
