package id.go.esdm.gatrik.kiosk.terminal.ui;

/** The type scale, in pixels of the design (1080 × 1920); nothing is smaller than body. */
public enum Type {
    /** Running text. */
    BODY(30, Weight.REGULAR),
    /** Words on controls and labels beside values. */
    LABEL(30, Weight.SEMIBOLD),
    /** The summary that opens an entry. */
    LEAD(34, Weight.REGULAR),
    /** The title of a row. */
    ROW(34, Weight.SEMIBOLD),
    /** The heading of a group. */
    HEADING(38, Weight.BOLD),
    /** The title of an entry. */
    SUBTITLE(46, Weight.BOLD),
    /** The title of a screen. */
    TITLE(56, Weight.BOLD),
    /** Counts and the clock. */
    FIGURE(64, Weight.BOLD),
    /** The words of the attract screen. */
    DISPLAY(104, Weight.BOLD);

    private final double pixels;
    private final Weight weight;

    Type(double pixels, Weight weight) {
        this.pixels = pixels;
        this.weight = weight;
    }

    /** The size at which body is 30. */
    double pixels() {
        return pixels;
    }

    /** Large enough to be seen at once: it needs less air between lines, and grows less than what is read. */
    boolean large() {
        return pixels > 38;
    }

    Weight weight() {
        return weight;
    }

    /** The three weights bundled; each is loaded when it is first used. */
    enum Weight {
        REGULAR("PlusJakartaSans-Regular.ttf"),
        SEMIBOLD("PlusJakartaSans-SemiBold.ttf"),
        BOLD("PlusJakartaSans-Bold.ttf");

        private final String file;

        Weight(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }
    }
}
