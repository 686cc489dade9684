package id.go.esdm.gatrik.kiosk.edition;

/** A text that is not the JSON it should be; the message says why, in English, for the log. */
public final class InvalidJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public InvalidJsonException(String reason) {
        super(reason);
    }
}
