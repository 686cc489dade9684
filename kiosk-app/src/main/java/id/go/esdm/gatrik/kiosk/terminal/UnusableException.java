package id.go.esdm.gatrik.kiosk.terminal;

/** The terminal cannot start here; the message is one Indonesian sentence that says what to do. */
final class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableException(String sentence) {
        super(sentence);
    }

    UnusableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
