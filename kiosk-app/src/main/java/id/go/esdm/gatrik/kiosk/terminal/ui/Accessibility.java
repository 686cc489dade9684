package id.go.esdm.gatrik.kiosk.terminal.ui;

/** How one visitor wants the screen; forgotten with the visit. */
public record Accessibility(TextSize textSize, Contrast contrast, Reach reach, Motion motion) {
    /** What every visit begins with. */
    public static final Accessibility STANDARD = new Accessibility(TextSize.NORMAL, Contrast.LIGHT);

    /** With the whole panel, and motion as usual. */
    public Accessibility(TextSize textSize, Contrast contrast) {
        this(textSize, contrast, Reach.WHOLE, Motion.USUAL);
    }

    /** The same with another size of text. */
    public Accessibility with(TextSize other) {
        return new Accessibility(other, contrast, reach, motion);
    }

    /** The same with another contrast. */
    public Accessibility with(Contrast other) {
        return new Accessibility(textSize, other, reach, motion);
    }

    /** The same for other hands. */
    public Accessibility with(Reach other) {
        return new Accessibility(textSize, contrast, other, motion);
    }

    /** The same with more or less motion. */
    public Accessibility with(Motion other) {
        return new Accessibility(textSize, contrast, reach, other);
    }
}
