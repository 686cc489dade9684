package id.go.esdm.gatrik.kiosk.terminal.ui;

/** The four sizes of text a visitor can choose. */
public enum TextSize {
    /** As designed. */
    NORMAL(1),
    /** A quarter larger. */
    LARGE(1.25),
    /** Half as large again. */
    LARGER(1.5),
    /** Twice as large, or as much more as the panel needs for capitals of 0.7° at 600 mm. */
    LARGEST(2);

    /** 0.7° at 600 mm. */
    private static final double READABLE_MILLIMETRES = 7.34;

    private final double factor;

    TextSize(double factor) {
        this.factor = factor;
    }

    /** What type sizes are multiplied with on {@code panel}. */
    double factor(Panel panel) {
        if (this != LARGEST) {
            return factor;
        }
        double needed =
                READABLE_MILLIMETRES / (Panel.CAPITAL * panel.millimetresPerPixel() * panel.body());
        return Math.max(factor, needed);
    }
}
