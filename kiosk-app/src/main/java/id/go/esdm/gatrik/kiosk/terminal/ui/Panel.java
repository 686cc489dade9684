package id.go.esdm.gatrik.kiosk.terminal.ui;

/**
 * The declared panel: its pixels, and how large one is. Sizes on the screen follow from it, because millimetres decide what can be read and hit.
 *
 * @param width in pixels, 320 or more
 * @param height in pixels, 320 or more: what the screens have of it, less than the glass when they stand in its lower part
 * @param millimetresPerPixel between 0.05 and 2; 0.248 is a 21.5 inch panel of 1080 × 1920
 * @param glass the height of the whole glass, in pixels
 */
public record Panel(double width, double height, double millimetresPerPixel, double glass) {
    /** The capitals of Plus Jakarta Sans, as a part of the type size. */
    static final double CAPITAL = 0.745;

    /** Glass that is not higher than this is reached from a wheelchair without any help. */
    private static final double HIGH_MILLIMETRES = 200;

    /** What landscape glass leaves its screens of the height: half of it would be too few lines. */
    private static final double LOWER_PART_OF_LANDSCAPE = 2.0 / 3;

    private static final double LOWER_PART_OF_LARGE = 5.0 / 6;

    private static final double SMALLEST_TARGET_MILLIMETRES = 9;
    private static final double SMALLEST_TARGET_PIXELS = 48;

    /** Checks the ranges. */
    public Panel {
        if (width < 320 || height < 320 || glass < height) {
            throw new IllegalArgumentException("the panel is too small: " + width + "x" + height);
        }
        if (!(millimetresPerPixel >= 0.05 && millimetresPerPixel <= 2)) {
            throw new IllegalArgumentException("millimetres per pixel: " + millimetresPerPixel);
        }
    }

    /** A panel whose screens have all of it. */
    public Panel(double width, double height, double millimetresPerPixel) {
        this(width, height, millimetresPerPixel, height);
    }

    /** Wider than high: the content stands in two columns. */
    public boolean landscape() {
        return width > glass;
    }

    /** Whether it is so high that not everybody reaches its upper part. */
    public boolean isHigh() {
        return glass * millimetresPerPixel > HIGH_MILLIMETRES;
    }

    /** Whether its screens stand in the lower part of the glass. */
    public boolean isLowered() {
        return height < glass;
    }

    /**
     * The same panel with its screens in the lower half; on a landscape one in the lower two thirds, or five sixths.
     *
     * @param large whether text is so large that two thirds of a landscape panel are too few lines
     */
    public Panel lowered(boolean large) {
        double lines = large ? LOWER_PART_OF_LARGE : LOWER_PART_OF_LANDSCAPE;
        double part = landscape() ? lines : 0.5;
        return new Panel(width, Math.rint(glass * part), millimetresPerPixel, glass);
    }

    /** The size of body text at the normal setting, in pixels: 30 on the default panel, 21 on 480 lines, and never capitals under 3 mm (7 inch) to 4.8 mm (21.5 inch). */
    double body() {
        double lines = Math.min(width, glass);
        double byLines = 21 + (Math.min(lines, 1080) - 480) * (30 - 21) / (1080 - 480);
        double inches = Math.hypot(width, glass) * millimetresPerPixel / 25.4;
        double part = Math.clamp((inches - 7) / (21.5 - 7), 0, 1);
        double byMillimetres = (3 + part * (4.8 - 3)) / (CAPITAL * millimetresPerPixel);
        return Math.max(Math.max(byLines, 18), Math.min(byMillimetres, byLines * 1.6));
    }

    /** What one pixel of the design (1080 lines) is here, for margins and gaps; never under a half. */
    double space() {
        return Math.clamp(Math.min(width, glass) / 1080, 0.5, 1.5);
    }

    /** The smallest side of anything that can be touched, in pixels. */
    public double smallestTarget() {
        return Math.max(SMALLEST_TARGET_PIXELS, SMALLEST_TARGET_MILLIMETRES / millimetresPerPixel);
    }
}
