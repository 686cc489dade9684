package id.go.esdm.gatrik.kiosk.terminal.ui;

/** How one visitor wants the screen; forgotten with the visit. */
public record Accessibility(TextSize textSize, Contrast contrast) {
    /** What every visit begins with. */
    public static final Accessibility STANDARD = new Accessibility(TextSize.NORMAL, Contrast.LIGHT);

    /** The same with another size of text. */
    public Accessibility with(TextSize other) {
        return new Accessibility(other, contrast);
    }

    /** The same with another contrast. */
    public Accessibility with(Contrast other) {
        return new Accessibility(textSize, other);
    }
}
