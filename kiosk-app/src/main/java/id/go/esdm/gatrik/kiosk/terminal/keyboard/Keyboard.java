package id.go.esdm.gatrik.kiosk.terminal.keyboard;

import id.go.esdm.gatrik.kiosk.terminal.ui.Focus;
import id.go.esdm.gatrik.kiosk.terminal.ui.Ground;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/**
 * The on-screen keyboard. Tab goes from line to line and leaves it after the last; Enter goes into a line, whose keys Tab then goes through and back to the
 * line. The arrow keys go anywhere.
 */
public final class Keyboard extends Region implements Ground.Grounded {
    private static final double GAP = 12;
    private static final double KEY_HEIGHT = 96;
    private static final double LOWERED_KEY_HEIGHT = 84; // beside results, on a panel of few lines

    private static final List<CssMetaData<? extends Styleable, ?>> STYLES =
            Ground.styles(Region.getClassCssMetaData());

    private final Ground ground = new Ground(this);
    private final KeyboardLayout layout;
    private final Typing typing;
    private final Runnable done;
    private final KeyFaces faces;
    private final double gap;
    private final double keyHeight;
    private final List<List<KeyCap>> lines = new ArrayList<>();
    private final List<KeyLine> stops = new ArrayList<>();
    private List<List<Cap>> page;

    /**
     * A keyboard that writes into {@code typing}.
     *
     * @param width in pixels, for which the words on the keys are chosen
     * @param done runs when typing is ended
     */
    public Keyboard(Look look, KeyboardLayout layout, double width, Typing typing, Runnable done) {
        this.layout = layout;
        this.typing = typing;
        this.done = done;
        this.page = layout.letters();
        gap = Math.max(6, look.space(GAP));
        keyHeight = keyHeight(look);
        faces = new KeyFaces(look, keyHeight, unit(width), layout.hasDigits());
        getStyleClass().add("keyboard");
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        // A touch between two keys is no touch on what lies under the keyboard.
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        show(layout.letters());
    }

    /** The least width, in pixels, at which every key is as wide as a finger needs. */
    public static double leastWidth(Look look) {
        double key = Math.ceil(look.panel().smallestTarget()) + 1; // edges stand on whole pixels
        double gap = Math.max(6, look.space(GAP));
        return Math.ceil(KeyboardLayout.COLUMNS * (key + gap) - gap);
    }

    /** The height, in pixels, with so many lines of keys. */
    public static double height(Look look, int lines) {
        double gap = Math.max(6, look.space(GAP));
        return lines * (keyHeight(look) + gap) - gap;
    }

    private static double keyHeight(Look look) {
        boolean few = look.panel().isLowered() && look.panel().landscape();
        double design = few ? LOWERED_KEY_HEIGHT : KEY_HEIGHT;
        return Math.ceil(Math.max(look.space(design), look.panel().smallestTarget()));
    }

    private void show(List<List<Cap>> wanted) {
        page = wanted;
        lines.clear();
        for (List<Cap> line : wanted) {
            List<KeyCap> caps = new ArrayList<>();
            for (Cap cap : line) {
                Key key = cap.key();
                KeyCap made =
                        new KeyCap(
                                faces.name(key),
                                faces.face(key, cap.units()),
                                key instanceof Key.Delete,
                                () -> press(key));
                made.getStyleClass().add(look(key));
                caps.add(made);
            }
            lines.add(caps);
        }
        stops.clear();
        for (int line = 0; line < lines.size(); line++) {
            int at = line;
            String name = faces.name(wanted.get(line).getFirst().key());
            KeyLine stop = new KeyLine(faces.line(name), () -> focus(at, 0));
            stop.setId("keys-" + line);
            stops.add(stop);
        }
        getChildren().setAll(stops);
        getChildren().addAll(lines.stream().flatMap(List::stream).toList());
    }

    private static String look(Key key) {
        return switch (key) {
            case Key.Letter _, Key.Space _ -> "key-letter";
            case Key.Delete _, Key.Clear _, Key.Turn _ -> "key-act";
            case Key.Done _ -> "key-done";
        };
    }

    private void press(Key key) {
        switch (key) {
            case Key.Letter(String text) -> typing.type(text);
            case Key.Space _ -> typing.type(" ");
            case Key.Delete _ -> typing.delete();
            case Key.Clear _ -> typing.clear();
            case Key.Turn(boolean toSigns) -> turn(toSigns);
            case Key.Done _ -> done.run();
        }
    }

    private void turn(boolean toSigns) {
        boolean focused = getScene() != null && getChildren().contains(getScene().getFocusOwner());
        show(toSigns ? layout.signs() : layout.letters());
        if (focused) {
            focus(lines.size() - 2, 0);
        }
    }

    private void move(KeyEvent event) {
        for (int line = 0; line < lines.size(); line++) {
            int column = lines.get(line).indexOf(event.getTarget());
            if (stops.get(line).equals(event.getTarget())) {
                if (enter(event.getCode(), line)) {
                    event.consume();
                }
                return;
            }
            if (column >= 0) {
                switch (event.getCode()) {
                    case TAB -> through(line, column + (event.isShiftDown() ? -1 : 1));
                    case LEFT -> focus(line, column - 1);
                    case RIGHT -> focus(line, column + 1);
                    case UP -> focusBeside(line, column, line - 1);
                    case DOWN -> focusBeside(line, column, line + 1);
                    default -> {
                        return;
                    }
                }
                event.consume();
                return;
            }
        }
    }

    /** From a line the arrows go into it, or to its neighbour. */
    private boolean enter(KeyCode code, int line) {
        switch (code) {
            case RIGHT -> focus(line, 0);
            case LEFT -> focus(line, lines.get(line).size() - 1);
            case DOWN -> Focus.give(stops.get(Math.min(line + 1, stops.size() - 1)));
            case UP -> {
                if (line == 0) {
                    return false; // out of the keyboard
                }
                Focus.give(stops.get(line - 1));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** To a key of the line, and beyond its ends to the line as a whole. */
    private void through(int line, int column) {
        if (column < 0 || column >= lines.get(line).size()) {
            Focus.give(stops.get(line));
        } else {
            focus(line, column);
        }
    }

    private void focusBeside(int line, int column, int other) {
        if (other >= 0 && other < lines.size()) {
            Node from = lines.get(line).get(column);
            double middle = from.getLayoutX() + from.getLayoutBounds().getWidth() / 2;
            List<KeyCap> there = lines.get(other);
            int at = 0;
            while (at < there.size() - 1 && there.get(at + 1).getLayoutX() <= middle) {
                at++;
            }
            focus(other, at);
        }
    }

    private void focus(int line, int column) {
        List<KeyCap> caps = lines.get(line);
        if (column >= 0 && column < caps.size()) {
            Focus.give(caps.get(column));
        }
    }

    private double unit(double width) {
        return (width - gap * (KeyboardLayout.COLUMNS - 1)) / KeyboardLayout.COLUMNS;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double keys = page.size() * (keyHeight + gap) - gap;
        return snappedTopInset() + keys + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Ground ground() {
        return ground;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double step = unit(width) + gap;
        double y = snappedTopInset();
        for (int line = 0; line < page.size(); line++) {
            List<Cap> caps = page.get(line);
            double units = caps.stream().mapToDouble(Cap::units).sum();
            double x = snappedLeftInset() + (KeyboardLayout.COLUMNS - units) * step / 2;
            stops.get(line)
                    .resizeRelocate(Math.rint(x), y, Math.rint(units * step - gap), keyHeight);
            for (int at = 0; at < caps.size(); at++) {
                double right = x + caps.get(at).units() * step;
                double left = Math.rint(x);
                double wide = Math.rint(right - gap) - left;
                lines.get(line).get(at).resizeRelocate(left, y, wide, keyHeight);
                x = right;
            }
            y += keyHeight + gap;
        }
        ground.lay();
    }
}
