package id.go.esdm.gatrik.kiosk.terminal.ui;

/**
 * The declared panel: its pixels, and how large one is. Sizes on the screen follow from it, because millimetres decide what can be read and hit.
 *
 * @param width in pixels, 320 or more
 * @param height in pixels, 320 or more
 * @param millimetresPerPixel between 0.05 and 2; 0.248 is a 21.5 inch panel of 1080 × 1920
 */
public record Panel(double width, double height, double millimetresPerPixel) {
    /** The capitals of Plus Jakarta Sans, as a part of the type size. */
    static final double CAPITAL = 0.745;

    private static final double SMALLEST_TARGET_MILLIMETRES = 9;
    private static final double SMALLEST_TARGET_PIXELS = 48;

    /** Checks the ranges. */
    public Panel {
        if (width < 320 || height < 320) {
            throw new IllegalArgumentException("the panel is too small: " + width + "x" + height);
        }
        if (!(millimetresPerPixel >= 0.05 && millimetresPerPixel <= 2)) {
            throw new IllegalArgumentException("millimetres per pixel: " + millimetresPerPixel);
        }
    }

    /** Wider than high: the content stands in two columns. */
    public boolean landscape() {
        return width > height;
    }

    /** The size of body text at the normal setting, in pixels: 30 on the default panel, 21 on 480 lines, and never capitals under 3 mm (7 inch) to 4.8 mm (21.5 inch). */
    double body() {
        double lines = Math.min(width, height);
        double byLines = 21 + (Math.min(lines, 1080) - 480) * (30 - 21) / (1080 - 480);
        double inches = Math.hypot(width, height) * millimetresPerPixel / 25.4;
        double part = Math.clamp((inches - 7) / (21.5 - 7), 0, 1);
        double byMillimetres = (3 + part * (4.8 - 3)) / (CAPITAL * millimetresPerPixel);
        return Math.max(Math.max(byLines, 18), Math.min(byMillimetres, byLines * 1.6));
    }

    /** What one pixel of the design (1080 lines) is here, for margins and gaps; never under a half. */
    double space() {
        return Math.clamp(Math.min(width, height) / 1080, 0.5, 1.5);
    }

    /** The smallest side of anything that can be touched, in pixels. */
    public double smallestTarget() {
        return Math.max(SMALLEST_TARGET_PIXELS, SMALLEST_TARGET_MILLIMETRES / millimetresPerPixel);
    }
}
