package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.search.Span;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A piece of text that wraps at the width it is given and is as high as it then needs. With a limit of lines it ends in an ellipsis, at a word.
 */
public final class Words extends Region {
    private static final double LINE = 1.26; // the font's own, ascent and descent
    private static final double LEADING = 0.14; // together 1.4 for what is read
    private static final double TIGHT = -0.06; // together 1.2 for what is seen at once

    private final Text text = new Text();
    private final int lines;
    private final double line;
    private String whole;
    private double fitted = -1;
    private @Nullable Marks marks;

    /** Text of {@code type} in the colour of {@code styleClass} (ink, muted, on-deep …), as many lines as it needs. */
    public Words(Look look, Type type, String styleClass, String whole) {
        this(look.font(type), type.large(), styleClass, whole, Integer.MAX_VALUE);
    }

    /** The same at a part of the visitor's size, or at a multiple of it. */
    public Words(Look look, Type type, double part, String styleClass, String whole) {
        this(look.font(type, part), type.large(), styleClass, whole, Integer.MAX_VALUE);
    }

    /** The same, on at most {@code lines} lines. */
    public Words(Look look, Type type, String styleClass, String whole, int lines) {
        this(look.font(type), type.large(), styleClass, whole, lines);
    }

    /** Text in {@code font}, for words that must fit a place. */
    public Words(Font font, String styleClass, String whole) {
        this(font, false, styleClass, whole, 1);
    }

    Words(Font font, boolean tight, String styleClass, String whole, int lines) {
        double leading = tight ? TIGHT : LEADING;
        this.lines = lines;
        this.whole = whole;
        text.setFont(font);
        text.setTextOrigin(VPos.TOP);
        text.setLineSpacing(font.getSize() * leading);
        line = font.getSize() * (LINE + leading);
        text.getStyleClass().add(styleClass);
        text.setText(whole);
        getChildren().add(text);
        setMouseTransparent(true);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** Centres the lines. */
    public Words centred() {
        text.setTextAlignment(TextAlignment.CENTER);
        return this;
    }

    /** Replaces the text in place. */
    public void setWords(String words) {
        if (!words.equals(whole)) {
            whole = words;
            fitted = -1;
            text.setText(words);
            requestLayout();
        }
    }

    /** Marks these parts of the text, and no others any more. */
    public void setMarks(List<Span> spans) {
        setMarks(spans, null);
    }

    /** The same, and around one of them an outline: the visitor is there. */
    public void setMarks(List<Span> spans, @Nullable Span present) {
        Marks now = marks;
        if (now == null) {
            if (spans.isEmpty()) {
                return;
            }
            now = new Marks();
            marks = now;
            getChildren().setAll(now.around(text));
        }
        now.set(spans, present);
        requestLayout();
    }

    /** Where the outlined part stands, in these words' own place; empty if none is. */
    public Bounds presentMark() {
        return marks == null ? new BoundingBox(0, 0, 0, 0) : marks.present();
    }

    /** The whole text, also where the screen shows less. */
    public String words() {
        return whole;
    }

    /** The node that draws, for views that mark a part of it. */
    public Text text() {
        return text;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        double wrapping = text.getWrappingWidth();
        text.setWrappingWidth(0);
        String shown = text.getText();
        text.setText(whole);
        double width = Math.ceil(text.prefWidth(-1));
        text.setText(shown);
        text.setWrappingWidth(wrapping);
        return width + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width < 0 ? 0 : width);
        return Math.ceil(text.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        text.relocate(0, Math.rint((getHeight() - text.prefHeight(-1)) / 2));
        if (marks != null) {
            marks.place(text);
        }
    }

    private void fit(double width) {
        if (width == fitted) {
            return;
        }
        fitted = width;
        text.setText(whole);
        text.setWrappingWidth(width);
        if (lines == Integer.MAX_VALUE || text.prefHeight(-1) <= line * (lines + 0.5)) {
            return;
        }
        int low = 0;
        int high = whole.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            text.setText(cut(middle));
            if (text.prefHeight(-1) <= line * (lines + 0.5)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        text.setText(cut(low));
    }

    private String cut(int length) {
        int end = whole.lastIndexOf(' ', length);
        String kept = whole.substring(0, end > length / 2 ? end : length);
        int last = kept.length();
        while (last > 0 && " ·,–-".indexOf(kept.charAt(last - 1)) >= 0) {
            last--;
        }
        return kept.substring(0, last) + "…";
    }
}
