package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/** One place for a row in {@link Rows}: what can be touched, the hairline above it, and a plate while its words are still fetched. */
final class Cell<T> extends Region {
    private final Row<T> row;
    private final Function<T, String> names;
    private final Tappable tappable;
    private final Region rule = new Region();
    private final Plate plate = new Plate();
    private final double least;
    private final double around;
    private @Nullable T item;
    private int index = -1;
    private double measuredFor = -1;
    private double height;

    Cell(Look look, Row<T> row, Function<T, String> names, Consumer<T> open) {
        this.row = row;
        this.names = names;
        around = look.rowGap();
        least = Math.max(look.target(112), look.text(112)) + 2 * around;
        Region content = row.content();
        StackPane face = new StackPane(plate, content);
        StackPane.setMargin(
                plate, new Insets(look.space(40), look.margin(), look.space(40), look.margin()));
        plate.getStyleClass().add("plate");
        tappable =
                new Tappable(
                        "",
                        face,
                        () -> {
                            T now = item;
                            if (now != null) {
                                open.accept(now);
                            }
                        },
                        "row");
        tappable.setFocusTraversable(false);
        rule.getStyleClass().add("rule");
        rule.setMouseTransparent(true);
        getChildren().addAll(tappable, rule);
    }

    /** Draws {@code now}, or a plate where it is null, and finds out how high that is at {@code width}. */
    @SuppressWarnings("ReferenceEquality") // the very same object needs no drawing again
    void show(int at, @Nullable T now, double width) {
        index = at;
        if (now != item || measuredFor < 0) {
            item = now;
            row.content().setVisible(now != null);
            plate.setVisible(now == null);
            if (now != null) {
                row.show(now);
                tappable.setAccessibleText(names.apply(now));
            }
            measuredFor = -1;
        }
        if (measuredFor != width) {
            measuredFor = width;
            // a new row is as high as its own fonts make it, not as the default ones do
            applyCss();
            height =
                    now == null
                            ? least
                            : Math.max(least, Math.ceil(tappable.prefHeight(width)) + 2 * around);
        }
    }

    /** Measures again the next time: fonts or styles may have come since. */
    void forget() {
        measuredFor = -1;
    }

    double height() {
        return height;
    }

    void place(double y, double width) {
        setVisible(true);
        rule.setVisible(index > 0);
        resizeRelocate(0, y, width, height);
    }

    /** Shows nothing until it is needed again, and keeps nothing of what it showed. */
    void hide() {
        setVisible(false);
        tappable.setAccessibleText(null);
        item = null;
        measuredFor = -1;
    }

    void setReachable(boolean reachable) {
        tappable.setFocusTraversable(reachable);
    }

    void focus() {
        Focus.give(tappable);
    }

    @Override
    protected void layoutChildren() {
        tappable.resizeRelocate(0, around, getWidth(), getHeight() - 2 * around);
        rule.resizeRelocate(0, 0, getWidth(), 1);
    }
}
