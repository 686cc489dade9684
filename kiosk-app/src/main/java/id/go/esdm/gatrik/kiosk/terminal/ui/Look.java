package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

import javafx.scene.text.Font;

/**
 * Everything a view is built for: the panel, the words, the visitor's settings, whose terminal it is. When one of them changes, the views are built anew; nothing in a view
 * follows them by itself. Lengths are given in pixels of the design (1080 × 1920) and answered in pixels of the panel.
 */
public record Look(
        Panel panel, Texts texts, Accessibility accessibility, Fonts fonts, Brand brand) {
    private static final double FEW_LINES = 24;

    /** The font of {@code type} at the visitor's size. */
    public Font font(Type type) {
        return font(type, 1);
    }

    /** The font of {@code type} at a part of the visitor's size, never smaller than body at the normal setting. */
    public Font font(Type type, double part) {
        // What is large already grows less, so that a title does not push its own screen away.
        double factor = accessibility.textSize().factor(panel);
        double grown = type.large() ? 1 + (factor - 1) * 0.6 : factor;
        double pixels = type.pixels() * panel.body() / 30 * grown * part;
        return fonts.font(type.weight(), Math.max(panel.body(), Math.rint(pixels)));
    }

    /** A length that grows with the visitor's text: icons, the height of a row. */
    public double text(double design) {
        return Math.rint(design * panel.body() / 30 * accessibility.textSize().factor(panel));
    }

    /** A length that follows the panel alone: margins, gaps, corners. */
    public double space(double design) {
        return Math.rint(design * panel.space());
    }

    /** The margin at both sides of a screen. */
    public double margin() {
        return space(56);
    }

    /** What is left above and below a row that can be touched: between two of them a finger may rest and nothing acts. */
    public double rowGap() {
        return space(6);
    }

    /** The height of something to be touched: the design's, grown with the text, never under 9 mm. */
    public double target(double design) {
        double grown = space(design) + text(34) - Math.rint(34 * panel.body() / 30);
        return Math.max(Math.ceil(panel.smallestTarget()), grown);
    }

    /** The same at another size of text. */
    public Look with(TextSize size) {
        return new Look(panel, texts, accessibility.with(size), fonts, brand);
    }

    /** The same at the normal size of text, for the band at the top: what is larger has no room there. */
    public Look atNormalSize() {
        return with(TextSize.NORMAL);
    }

    /** The same for screens that stand within reach, where the visitor wishes so and the panel is so high that it matters. */
    public Look withinReach() {
        boolean low = accessibility.reach() == Reach.LOW && panel.isHigh();
        return low ? new Look(panel.lowered(enlarged()), texts, accessibility, fonts, brand) : this;
    }

    /** Whether something may move that no finger moves. */
    public boolean moving() {
        return accessibility.motion() == Motion.USUAL;
    }

    /** Whether the content stands in two columns: a landscape panel, and text that leaves room for it. */
    public boolean twoColumns() {
        return panel.landscape() && panel.width() / text(30) >= 44;
    }

    /** Whether there is room for names in full beside each other. */
    public boolean wide() {
        return panel.width() / text(30) >= 56;
    }

    /** Whether the visitor's text is so large that what was laid out for usual text must be laid out in another way. */
    public boolean enlarged() {
        return accessibility.textSize().compareTo(TextSize.LARGE) > 0;
    }

    /** Whether the panel has so few lines that the frame must do with one. */
    public boolean low() {
        return panel.height() < 640;
    }

    /** Whether the visitor's text leaves so few lines that a screen must come to its point at once. */
    public boolean crowded() {
        return enlarged() && lines() < FEW_LINES;
    }

    /** How many lines of body text the panel has, from edge to edge. */
    public double lines() {
        return panel.height() / text(30);
    }

    /** For what stands above a list and must leave room for it: where lines are few it grows no larger than LARGE, or on a panel of few lines not at all. */
    public Look aboveList() {
        if (!crowded()) {
            return this;
        }
        return low() ? atNormalSize() : with(TextSize.LARGE);
    }

    /** For a short message or a choice with its buttons: where lines are few it grows no larger than LARGE. */
    public Look concise() {
        return crowded() ? with(TextSize.LARGE) : this;
    }

    /** How wide {@code letters} letters of body text are, in pixels. */
    public double measure(int letters) {
        return letters * text(30) * 0.56;
    }
}
