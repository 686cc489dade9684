package id.go.esdm.gatrik.kiosk.terminal.ui;

/** How light a colour is, and how far two stand apart (WCAG 2.2). Colours are 0xRRGGBB; what stands above them does not count. */
final class Luminance {
    private Luminance() {}

    /** Relative luminance, 0 to 1. */
    static double of(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    /** Contrast, 1 to 21. */
    static double contrast(int one, int other) {
        double a = of(one);
        double b = of(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double linear(int channel) {
        double part = (channel & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
