package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * Scrolling by drag with inertia, the same for a finger and for a mouse. JavaFX's own scrolling by touch cannot be relied on (openjdk/jfx#1305), so only
 * the mouse events that it makes of a touch are used here.
 */
public final class Drag {
    /** What is moved: offsets in pixels from the top. */
    public interface Target {
        /** Where it stands. */
        double offset();

        /** Moves it; the target keeps within its own limits. */
        void scrollTo(double offset);

        /** Moves what is wider than its window by so many pixels to the left; most targets are not. */
        default void pan(double pixels) {}
    }

    private static final double SLOP = 14;
    private static final double DECAY_SECONDS = 0.325;
    private static final double STILL = 24; // pixels a second
    private static final long REMEMBERED =
            90_000_000; // nanoseconds of movement that make the speed

    private final Target target;
    private final boolean across;
    private final double slop;
    private final boolean running;
    private final AnimationTimer inertia;
    private double pressedAt;
    private double last;
    private double pressedX;
    private double lastX;
    private long lastMoved;
    private double speed;
    private boolean dragging;
    private boolean swallow;

    /** Lets a drag on {@code area} move {@code target} up and down. */
    public Drag(Region area, Target target, Look look) {
        this(area, target, look, false);
    }

    /**
     * Lets a drag on {@code area} move {@code target}.
     *
     * @param across whether to the sides as well
     */
    public Drag(Region area, Target target, Look look, boolean across) {
        this.target = target;
        this.across = across;
        this.slop = Math.max(8, look.space(SLOP));
        this.running = look.moving();
        this.inertia = new Inertia();
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        area.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        area.sceneProperty().addListener(_ -> inertia.stop());
    }

    private void press(MouseEvent event) {
        // A touch that stops a running list is only that; it must not also open what lies under it.
        swallow = Math.abs(speed) > STILL * 4;
        halt();
        pressedAt = event.getSceneY();
        last = pressedAt;
        pressedX = event.getSceneX();
        lastX = pressedX;
        lastMoved = System.nanoTime();
        dragging = false;
        if (swallow) {
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        double y = event.getSceneY();
        double x = event.getSceneX();
        boolean far = Math.hypot(y - pressedAt, across ? x - pressedX : 0) > slop;
        if (!dragging && far) {
            dragging = true;
            last = y;
            lastX = x;
            if (event.getTarget() != null) {
                Event.fireEvent(event.getTarget(), new Event(Tappable.TAKEN_OVER));
            }
        }
        if (dragging) {
            long now = System.nanoTime();
            double moved = last - y;
            double seconds = Math.max(1e-3, (now - lastMoved) / 1e9);
            double weight = Math.min(1, seconds * 1e9 / REMEMBERED * 2);
            speed = speed * (1 - weight) + moved / seconds * weight;
            last = y;
            lastMoved = now;
            target.scrollTo(target.offset() + moved);
            target.pan(lastX - x);
            lastX = x;
        }
        if (dragging || swallow) {
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (dragging) {
            if (!running || System.nanoTime() - lastMoved > REMEMBERED) {
                speed = 0;
            }
            inertia.start();
        }
        if (dragging || swallow) {
            event.consume();
        }
        dragging = false;
        swallow = false;
    }

    private void wheel(ScrollEvent event) {
        if (event.getTouchCount() == 0 && !event.isInertia()) {
            halt();
            target.scrollTo(target.offset() - event.getDeltaY());
            event.consume();
        }
    }

    private void halt() {
        inertia.stop();
        speed = 0;
    }

    private final class Inertia extends AnimationTimer {
        private long before;

        @Override
        public void start() {
            before = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            double seconds = before == 0 ? 0 : Math.min(0.05, (now - before) / 1e9);
            before = now;
            double from = target.offset();
            target.scrollTo(from + speed * seconds);
            speed *= Math.exp(-seconds / DECAY_SECONDS);
            boolean atTheEnd = seconds > 0 && target.offset() == from && Math.abs(speed) > STILL;
            if (atTheEnd || Math.abs(speed) <= STILL) {
                stop();
                speed = 0;
            }
        }
    }
}
