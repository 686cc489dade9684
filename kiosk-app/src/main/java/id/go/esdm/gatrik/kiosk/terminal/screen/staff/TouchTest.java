package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Card;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The whole panel as squares to be painted with a finger: one that stays empty is a place that does not feel. */
final class TouchTest extends StackPane {
    private static final double SQUARE = 16; // millimetres, about a finger's width

    private final Look look;
    private final Region[][] squares;
    private final boolean[][] painted;
    private final Words count;
    private int left;
    private double lastX;
    private double lastY;

    TouchTest(Look wished, Runnable done) {
        this.look = wished.atNormalSize();
        double side = SQUARE / look.panel().millimetresPerPixel();
        int columns = (int) Math.max(4, Math.rint(look.panel().width() / side));
        int lines = (int) Math.max(4, Math.rint(look.panel().height() / side));
        squares = new Region[lines][columns];
        painted = new boolean[lines][columns];
        left = lines * columns;
        for (Region[] line : squares) {
            for (int column = 0; column < columns; column++) {
                Region square = new Region();
                square.getStyleClass().add("test-square");
                square.setManaged(false);
                square.setMouseTransparent(true);
                line[column] = square;
                getChildren().add(square);
            }
        }
        count = new Words(look, Type.LABEL, "ink", "").centred();
        Words how = new Words(look, Type.BODY, "ink", look.texts().get("staff.touch.how"));
        how.setMaxWidth(look.measure(34));
        Tappable end = Buttons.primary(look, Icon.CHECK, look.texts().get("staff.done"), done);
        Card card = new Card(look.space(20), how.centred(), count, end);
        card.setAlignment(Pos.CENTER);
        card.setPadding(new Insets(look.space(28)));
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("ground-paper");
        getChildren().add(card);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> begin(event.getX(), event.getY()));
        addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> paintTo(event.getX(), event.getY()));
        say();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int lines = squares.length;
        for (int line = 0; line < lines; line++) {
            int columns = squares[line].length;
            double top = Math.rint(getHeight() * line / lines);
            double bottom = Math.rint(getHeight() * (line + 1) / lines);
            for (int column = 0; column < columns; column++) {
                double from = Math.rint(getWidth() * column / columns);
                double to = Math.rint(getWidth() * (column + 1) / columns);
                squares[line][column].resizeRelocate(from, top, to - from, bottom - top);
            }
        }
    }

    private void begin(double x, double y) {
        lastX = x;
        lastY = y;
        paint(x, y);
        say();
    }

    /** A quick finger leaves squares out between two events; the way between them counts as touched. */
    private void paintTo(double x, double y) {
        int steps = (int) Math.ceil(Math.hypot(x - lastX, y - lastY) / 8);
        for (int i = 1; i <= steps; i++) {
            paint(lastX + (x - lastX) * i / steps, lastY + (y - lastY) * i / steps);
        }
        lastX = x;
        lastY = y;
        say();
    }

    private void paint(double x, double y) {
        int line = Math.clamp((int) (y / getHeight() * squares.length), 0, squares.length - 1);
        int columns = squares[line].length;
        int column = Math.clamp((int) (x / getWidth() * columns), 0, columns - 1);
        if (!painted[line][column]) {
            painted[line][column] = true;
            squares[line][column].getStyleClass().setAll("test-painted");
            left--;
        }
    }

    private void say() {
        count.setWords(
                left == 0
                        ? look.texts().get("staff.touch.all")
                        : look.texts().count("staff.touch.left", left));
    }
}
