package id.go.esdm.gatrik.kiosk.terminal.keyboard;

/**
 * One key in its place.
 *
 * @param units its width; 1 is an ordinary key
 */
public record Cap(Key key, double units) {
    /** Checks the width. */
    public Cap {
        if (!(units >= 1 && units <= KeyboardLayout.COLUMNS)) {
            throw new IllegalArgumentException("a key " + units + " units wide");
        }
    }
}
