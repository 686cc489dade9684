package id.go.esdm.gatrik.kiosk.terminal.ui;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * The house's own colours in the light contrast. The dark and the high contrast keep theirs, which are chosen for people who need them.
 *
 * @param band the ground of the header and of the attract screen, 0xRRGGBB; absent: the neutral blue
 * @param action buttons and links, 0xRRGGBB; absent: the neutral blue
 * @param accent the mark, what is new, the focus on the band, 0xRRGGBB; absent: gold
 */
public record BrandColours(
        @Nullable Integer band, @Nullable Integer action, @Nullable Integer accent) {
    /** No colours of its own. */
    public static final BrandColours NEUTRAL = new BrandColours(null, null, null);

    /** The smallest contrast of words on their ground in the light contrast. */
    public static final double LEAST = 7;

    private static final int WHITE = 0xffffff;
    private static final int INK = 0x0b1b2b;
    private static final int PAPER = 0xf7f9fc;
    private static final int ON_DEEP_MUTED = 0xd3e0f0;
    private static final int DEEP = 0x062a57;
    private static final int GOLD = 0xf2b705;

    /** The colour of the header band. */
    public int shownBand() {
        return band == null ? DEEP : band;
    }

    /** The smallest contrast of what stands on the band: white words, muted words, and words in the accent. */
    public double bandContrast() {
        double words =
                Math.min(
                        Luminance.contrast(shownBand(), WHITE),
                        Luminance.contrast(shownBand(), ON_DEEP_MUTED));
        return Math.min(words, Luminance.contrast(shownBand(), shownAccent()));
    }

    /** The smallest contrast of the action's colour: on cards, on paper, on its own tint, and white on it. */
    public double actionContrast() {
        if (action == null) {
            return Double.POSITIVE_INFINITY;
        }
        double light =
                Math.min(Luminance.contrast(action, WHITE), Luminance.contrast(action, PAPER));
        return Math.min(light, Luminance.contrast(action, tint(action)));
    }

    /** The smallest contrast of words on the accent. */
    public double accentContrast() {
        return Luminance.contrast(shownAccent(), INK);
    }

    /** The style that puts the colours in force on the root; empty where there are none. */
    String style() {
        StringBuilder style = new StringBuilder();
        if (band != null) {
            say(style, "-k-deep", band);
            say(style, "-k-deep-line", mix(band, WHITE, 0.18));
            say(style, "-k-power-line", mix(band, WHITE, 0.1));
        }
        if (action != null) {
            say(style, "-k-action", action);
            say(style, "-k-tint", tint(action));
            say(style, "-k-pressed", mix(action, WHITE, 0.87));
        }
        if (accent != null) {
            say(style, "-k-gold", accent);
        }
        return style.toString();
    }

    private int shownAccent() {
        return accent == null ? GOLD : accent;
    }

    private static int tint(int action) {
        return mix(action, WHITE, 0.92);
    }

    private static int mix(int from, int to, double part) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = ((from >> shift) & 0xff) * (1 - part) + ((to >> shift) & 0xff) * part;
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }

    private static void say(StringBuilder style, String name, int rgb) {
        style.append(name)
                .append(": ")
                .append(String.format(Locale.ROOT, "#%06X", rgb))
                .append(';');
    }
}
