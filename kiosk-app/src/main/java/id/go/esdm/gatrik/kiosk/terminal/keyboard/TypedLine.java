package id.go.esdm.gatrik.kiosk.terminal.keyboard;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** One line of typed text with its caret, or the hint. A line too long shows its end. The caret stands still: nothing here blinks. */
final class TypedLine extends Region {
    private final Text text = new Text();
    private final Look look;
    private Words hint;
    private final Region caret = new Region();
    private final Rectangle window = new Rectangle();
    private final double caretWidth;
    private final ObservableValue<String> typed;
    private final ChangeListener<String> follow = (_, _, now) -> show(now);

    TypedLine(Look look, ObservableValue<String> typed, String hintWords) {
        this.look = look;
        this.typed = typed;
        text.setFont(look.font(Type.ROW));
        text.getStyleClass().add("ink");
        text.setTextOrigin(VPos.TOP);
        hint = new Words(look, Type.LEAD, "muted", hintWords, 1);
        caretWidth = Math.max(3, look.space(4));
        caret.getStyleClass().add("caret");
        getChildren().addAll(hint, text, caret);
        setClip(window);
        setMouseTransparent(true);
        // The view goes, the text stays: listen only while somebody can see it.
        sceneProperty()
                .addListener((_, _, scene) -> {
                    typed.removeListener(follow);
                    if (scene != null) {
                        typed.addListener(follow);
                        show(typed.getValue());
                    }
                });
        show(typed.getValue());
    }

    void setStanding(String words) {
        getChildren().remove(hint);
        hint = new Words(look, Type.ROW, "ink", words, 1);
        getChildren().addFirst(hint);
        show(typed.getValue());
    }

    void showCaret(boolean shown) {
        caret.setVisible(shown);
        requestLayout();
    }

    private void show(String now) {
        text.setText(now);
        hint.setVisible(now.isEmpty());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(text.getFont().getSize() * 1.4);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        double line = text.getFont().getSize() * 1.26;
        double top = Math.rint((getHeight() - line) / 2);
        // A space at the end has a width too, and the caret stands behind it.
        double wide = typed.getValue().isEmpty() ? 0 : text.getLayoutBounds().getWidth();
        double left = Math.min(0, Math.floor(getWidth() - wide - 3 * caretWidth));
        text.relocate(left, top);
        caret.resizeRelocate(
                Math.rint(left + wide + caretWidth / 2), top, caretWidth, Math.ceil(line));
        double hintLeft = caret.isVisible() ? 3 * caretWidth : 0;
        hint.resizeRelocate(hintLeft, 0, Math.max(0, getWidth() - hintLeft), getHeight());
    }
}
