package id.go.esdm.gatrik.kiosk.admin;

/** The server was not started. The message is one plain sentence that says what to do. */
public final class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartRefusedException(String sentence) {
        super(sentence);
    }

    StartRefusedException(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
