package id.go.esdm.gatrik.kiosk.terminal.hardware;

/** A line from the enclosure into the terminal; what it says is yes or no. */
public enum Line {
    /** Yes while the sensor sees somebody. */
    PRESENCE("presence sensor"),
    /** Yes while the enclosure is open. */
    TAMPER("tamper switch"),
    /** Yes while the staff's key is turned. */
    KEY("key switch");

    private final String words;

    Line(String words) {
        this.words = words;
    }

    /** As the log calls it. */
    String words() {
        return words;
    }
}
