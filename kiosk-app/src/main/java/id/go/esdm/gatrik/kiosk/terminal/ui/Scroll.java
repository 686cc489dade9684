package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

/** A pane that shows a part of something higher and is moved by drag, wheel, page keys and the keyboard's focus. */
public final class Scroll extends Region implements Drag.Target {
    private static final double AIR =
            0.6; // of what is free at the end: nobody needs to scroll there

    private final Region content;
    private final Thumb thumb;
    private final Rectangle window = new Rectangle();
    private final DoubleProperty offset = new SimpleDoubleProperty();
    private final ChangeListener<Node> followFocus = (_, _, owner) -> reveal(owner);
    private @Nullable Region edge;
    private double limit;
    private double wanted = -1;

    /** Shows {@code content} at its full height, as wide as this pane. */
    public Scroll(Look look, Region content) {
        this.content = content;
        thumb = new Thumb(look);
        getChildren().addAll(content, thumb);
        setClip(window);
        new Drag(this, this, look);
        offset.addListener(_ -> move());
        sceneProperty().addListener((_, before, now) -> follow(before, now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::page);
    }

    /** Draws a line where the content goes on below, for where nothing else ends it; answers this pane. */
    public Scroll edged() {
        Region line = Page.rule();
        line.setManaged(false);
        getChildren().add(line);
        edge = line;
        return this;
    }

    /** How many pixels of the content lie above the window; a model keeps it for when the visitor comes back. */
    public DoubleProperty offsetProperty() {
        return offset;
    }

    /** Begins where {@code kept} says, and tells it every move; it may live longer than this pane. */
    public void keep(DoubleProperty kept) {
        wanted = kept.get();
        offset.addListener((_, _, now) -> kept.set(now.doubleValue()));
    }

    @Override
    public double offset() {
        return offset.get();
    }

    @Override
    public void scrollTo(double to) {
        offset.set(Math.clamp(to, 0, limit));
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return content.getContentBias();
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = Math.max(getHeight(), content.prefHeight(width));
        content.resizeRelocate(0, 0, width, height);
        window.setWidth(inMargin() ? width + thumb.thick() * 3 : width);
        window.setHeight(getHeight());
        double below = height - getHeight();
        limit = below <= content.getInsets().getBottom() * AIR ? 0 : below;
        if (wanted >= 0) {
            double first = wanted;
            wanted = -1; // known only now: before the first layout there is no limit
            scrollTo(first);
        } else if (offset.get() > limit) {
            offset.set(limit);
        }
        move();
    }

    private void move() {
        double at = Math.rint(Math.clamp(offset.get(), 0, limit));
        content.setTranslateY(-at);
        double right = inMargin() ? thumb.thick() * 2 : -thumb.thick();
        double seen = limit == 0 ? 1 : getHeight() / (limit + getHeight());
        if (edge != null) {
            edge.setVisible(at < limit);
            edge.resizeRelocate(0, getHeight() - 1, getWidth(), 1);
        }
        thumb.show(getWidth() + right, getHeight(), seen, limit == 0 ? 0 : at / limit);
    }

    /** Content that reaches to the right edge would lie under the thumb: it then stands in the margin beside this pane. */
    private boolean inMargin() {
        return content.getInsets().getRight() < thumb.thick() * 3;
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(followFocus);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(followFocus);
        }
    }

    /** Brings {@code node} into the window of every pane that it is in. */
    static void follow(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Scroll scroll) {
                scroll.reveal(node);
            }
        }
    }

    private void reveal(@Nullable Node owner) {
        // Under a finger nothing moves that the finger does not move.
        if (owner == null || owner.getScene() == null || !KeyGuide.isShown(owner.getScene())) {
            return;
        }
        for (Node node = owner.getParent(); node != null; node = node.getParent()) {
            if (node.equals(content)) {
                Bounds there = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
                if (there.getMinY() < offset()) {
                    scrollTo(there.getMinY() - thumb.thick() * 2);
                } else if (there.getMaxY() > offset() + getHeight()) {
                    scrollTo(there.getMaxY() - getHeight() + thumb.thick() * 2);
                }
                return;
            }
        }
    }

    private void page(KeyEvent event) {
        double step = getHeight() * 0.8;
        switch (event.getCode()) {
            case PAGE_DOWN -> scrollTo(offset() + step);
            case PAGE_UP -> scrollTo(offset() - step);
            case HOME -> scrollTo(0);
            case END -> scrollTo(limit);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
