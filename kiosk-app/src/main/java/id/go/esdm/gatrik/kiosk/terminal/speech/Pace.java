package id.go.esdm.gatrik.kiosk.terminal.speech;

/** How quickly is read. */
public enum Pace {
    /** For who hears the language or the machine for the first time. */
    SLOW(115),
    /** As one reads to somebody. */
    USUAL(150),
    /** For practised ears. */
    QUICK(200);

    private final int wordsPerMinute;

    Pace(int wordsPerMinute) {
        this.wordsPerMinute = wordsPerMinute;
    }

    int wordsPerMinute() {
        return wordsPerMinute;
    }

    /** The next one; after the last the first. */
    public Pace next() {
        return switch (this) {
            case SLOW -> USUAL;
            case USUAL -> QUICK;
            case QUICK -> SLOW;
        };
    }
}
