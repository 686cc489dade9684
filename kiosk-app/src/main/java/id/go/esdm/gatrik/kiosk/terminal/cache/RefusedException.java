package id.go.esdm.gatrik.kiosk.terminal.cache;

/** Ends an installation inside this room; what the room says outwards is the {@link Refusal}. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
