package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/** The quick way through a long list: a grip at its side, wide enough for a thumb, and while it is held a bubble that says where one is. */
final class QuickWay extends Region {
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    private final Region track = new Region();
    private final StackPane grip;
    private final Words sign;
    private final Plate bubble;
    private final DoubleConsumer seek;
    private final double wide;
    private final double gripHeight;
    private Supplier<Optional<String>> words = Optional::empty;
    private double part;

    /**
     * Builds it.
     *
     * @param seek gets the part of the list, from 0 to 1, that is wished to the top
     */
    QuickWay(Look look, DoubleConsumer seek) {
        this.seek = seek;
        wide = Math.ceil(Math.max(look.space(72), look.panel().smallestTarget()));
        gripHeight = Math.ceil(Math.max(look.space(120), wide * 1.4));
        track.getStyleClass().add("quick-track");
        grip = new Plate(new Symbol(Icon.GRIP, look.space(36), "line-action"));
        grip.getStyleClass().add("quick-grip");
        sign = new Words(look, Type.SUBTITLE, "on-action", "", 1).centred();
        bubble = new Plate(sign);
        bubble.setAlignment(Pos.CENTER);
        bubble.setPadding(
                new Insets(look.space(12), look.space(32), look.space(12), look.space(32)));
        bubble.getStyleClass().add("quick-bubble");
        bubble.setVisible(false);
        for (Region each : new Region[] {track, grip, bubble}) {
            each.setManaged(false);
            each.setMouseTransparent(true);
        }
        getChildren().addAll(track, grip, bubble);
        setManaged(false);
        setPickOnBounds(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::hold);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::hold);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    void setSign(Supplier<Optional<String>> sign) {
        words = sign;
    }

    /** Says where in the list its top stands, from 0 to 1. */
    void show(double now) {
        part = Math.clamp(now, 0, 1);
        if (bubble.isVisible()) {
            words.get().ifPresent(sign::setWords);
        }
        requestLayout();
    }

    private void hold(MouseEvent event) {
        event.consume();
        double way = Math.max(1, getHeight() - gripHeight);
        bubble.setVisible(words.get().isPresent());
        grip.pseudoClassStateChanged(ARMED, true);
        seek.accept(Math.clamp((event.getY() - gripHeight / 2) / way, 0, 1));
    }

    private void release(MouseEvent event) {
        event.consume();
        bubble.setVisible(false);
        grip.pseudoClassStateChanged(ARMED, false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return wide;
    }

    @Override
    protected void layoutChildren() {
        double thin = Math.rint(wide * 0.72);
        double left = Math.rint(getWidth() - thin - wide * 0.1);
        double rail = Math.max(4, Math.rint(thin / 8));
        track.resizeRelocate(left + Math.rint((thin - rail) / 2), 0, rail, getHeight());
        double y = Math.rint(part * (getHeight() - gripHeight));
        grip.resizeRelocate(left, y, thin, gripHeight);
        double bubbleWide = Math.max(gripHeight, bubble.prefWidth(-1));
        double bubbleHigh = Math.max(gripHeight, bubble.prefHeight(bubbleWide));
        double top =
                Math.clamp(
                        y + (gripHeight - bubbleHigh) / 2,
                        0,
                        Math.max(0, getHeight() - bubbleHigh));
        bubble.resizeRelocate(
                left - bubbleWide - wide * 0.4, Math.rint(top), bubbleWide, bubbleHigh);
    }
}
