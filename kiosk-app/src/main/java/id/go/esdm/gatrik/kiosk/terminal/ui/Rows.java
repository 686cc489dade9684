package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.beans.value.ChangeListener;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A list of any length that draws only the rows that can be seen, each as high as its own words need. It knows its place as a row and a part of that row,
 * so it never asks how high the whole is: a hundred thousand rows move like ten.
 */
public final class Rows<T> extends Region implements Drag.Target {
    private static final int LONG = 80; // rows from which the quick way stands at the side

    private final Paged<T> paged;
    private final Supplier<Row<T>> maker;
    private final Consumer<T> open;
    private final Look look;
    private final QuickWay quick;
    private final FurtherRows further;
    private final Thumb thumb;
    private final Function<T, String> names;
    private final Pane body = new Pane(); // takes the drags; the quick way beside it has its own
    private final Rectangle window = new Rectangle();
    private final TreeMap<Integer, Cell<T>> shown = new TreeMap<>();
    private final Deque<Cell<T>> spare = new ArrayDeque<>();
    private final ChangeListener<Number> renew = (_, _, _) -> renew();
    private int first;
    private double above;
    private double travelled;
    private boolean atEnd; // wished to the end, whose rows may still be under way
    private int focus;

    /**
     * Shows {@code paged} from where the visitor stood in it.
     *
     * @param names what a screen reader says of a row
     * @param open runs when a row is touched
     */
    public Rows(
            Look look,
            Paged<T> paged,
            Supplier<Row<T>> maker,
            Function<T, String> names,
            Consumer<T> open) {
        this.look = look;
        this.paged = paged;
        this.maker = maker;
        this.names = names;
        this.open = open;
        quick = new QuickWay(look, this::jump);
        quick.setVisible(false);
        further = new FurtherRows(look, this::showFurther);
        thumb = new Thumb(look);
        getChildren().addAll(body, quick, further, thumb);
        getStyleClass().add("rows");
        setClip(window);
        new Drag(body, this, look);
        addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        focusWithinProperty().addListener((_, _, _) -> place());
        // The rows outlive this view: follow them only while it can be seen.
        sceneProperty()
                .addListener((_, _, scene) -> {
                    paged.versionProperty().removeListener(renew);
                    if (scene != null) {
                        paged.versionProperty().addListener(renew);
                        renew();
                    }
                });
    }

    /** What the bubble beside the quick way says of the row at the top, for example its first letter. */
    public void setSign(Function<T, String> sign) {
        quick.setSign(() -> paged.find(first).map(sign));
    }

    @Override
    public double offset() {
        return travelled;
    }

    @Override
    public void scrollTo(double offset) {
        atEnd = false;
        double wanted = offset - travelled;
        above += wanted;
        travelled += wanted - place();
    }

    private void jump(double part) {
        atEnd = part >= 1;
        first = (int) Math.round(part * (paged.total() - 1));
        above = 0;
        place();
    }

    private void renew() {
        RowPosition position = paged.position();
        int last = Math.max(0, paged.total() - 1);
        first = atEnd ? last : Math.clamp(position.first(), 0, last);
        above = atEnd ? 0 : position.above();
        if (window.getHeight() > 0) {
            place(); // what stays as it was is not measured again while the list runs
        } else {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        body.resizeRelocate(0, 0, getWidth(), getHeight());
        shown.values().forEach(Cell::forget);
        place();
        // here, since it is measured, and a running list places its rows at every pulse
        double high = further.prefHeight(getWidth());
        further.resizeRelocate(0, getHeight() - high, cellWidth(), high);
    }

    /** Puts every row that can be seen in its place; answers by how many pixels the ends of the list held the movement back. */
    private double place() {
        double height = getHeight();
        if (paged.total() == 0 || height <= 0) {
            recycle(0, 0);
            quick.setVisible(false);
            thumb.setVisible(false);
            return 0;
        }
        double held = upwards() - downwards(height);
        double y = -above;
        int after = first;
        while (y < height && after < paged.total()) {
            y += cell(after++).height();
        }
        recycle(first, after);
        y = Math.rint(-above);
        for (Cell<T> cell : shown.values()) {
            cell.place(y, cellWidth());
            y += cell.height();
        }
        settleFocus(after);
        placeQuickWay(after);
        placeThumb(after);
        paged.setPosition(new RowPosition(first, above));
        paged.need(first, after - 1);
        return held;
    }

    /** Brings the place into the list at its beginning; answers how far it lay before it, as a number below 0. */
    private double upwards() {
        while (above < 0 && first > 0) {
            above += cell(--first).height();
        }
        double before = Math.min(0, above);
        above -= before;
        while (first < paged.total() - 1 && above >= cell(first).height()) {
            above -= cell(first++).height();
        }
        return before;
    }

    /** Brings the last row down to the lower edge where it would stand above it; answers by how far. */
    private double downwards(double height) {
        double y = -above;
        for (int at = first; y < height && at < paged.total(); at++) {
            y += cell(at).height();
        }
        if (y >= height) {
            return 0;
        }
        double gap = height - y;
        above -= gap;
        while (above < 0 && first > 0) {
            above += cell(--first).height();
        }
        double tooFar = Math.max(0, -above); // the whole list is shorter than the window
        above += tooFar;
        return -(gap - tooFar);
    }

    private double cellWidth() {
        return getWidth() - (paged.total() > LONG ? quick.prefWidth(-1) : 0);
    }

    private Cell<T> cell(int index) {
        Cell<T> cell = shown.computeIfAbsent(index, _ -> spareCell());
        cell.show(index, paged.find(index).orElse(null), cellWidth());
        return cell;
    }

    private Cell<T> spareCell() {
        Cell<T> found = spare.poll();
        if (found != null) {
            return found;
        }
        Cell<T> made = new Cell<>(look, maker.get(), names, open);
        made.setManaged(false);
        body.getChildren().add(made);
        return made;
    }

    private void recycle(int from, int to) {
        shown.entrySet()
                .removeIf((Map.Entry<Integer, Cell<T>> entry) -> {
                    boolean gone = entry.getKey() < from || entry.getKey() >= to;
                    if (gone) {
                        entry.getValue().hide();
                        spare.add(entry.getValue());
                    }
                    return gone;
                });
    }

    private void settleFocus(int after) {
        // Who comes back to the rows begins with the first that is seen.
        int wished =
                isFocusWithin() ? focus : whole(first) || first + 1 >= after ? first : first + 1;
        focus = Math.clamp(wished, first, Math.max(first, after - 1));
        boolean more = after - first < paged.total();
        further.offer(more, after >= paged.total() && whole(after - 1));
        shown.forEach((index, line) -> line.setReachable(index == focus));
    }

    private void placeQuickWay(int after) {
        int total = paged.total();
        quick.setVisible(total > LONG);
        if (total > LONG) {
            double wide = quick.prefWidth(-1);
            int whole = Math.max(1, after - first - 1);
            quick.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
            quick.show((double) first / Math.max(1, total - whole));
        }
    }

    /** Reckoned from the rows that are seen: how high the others are nobody knows. */
    private void placeThumb(int after) {
        Cell<T> last = cell(after - 1);
        double lastPart = Math.min(1, (getHeight() - last.getLayoutY()) / last.height());
        double begin = first + above / cell(first).height();
        double seen = after - 1 + lastPart - begin;
        double beyond = paged.total() - seen;
        boolean all = paged.total() > LONG || beyond < 0.01;
        thumb.show(
                getWidth() - thumb.thick(),
                getHeight(),
                all ? 1 : seen / paged.total(),
                all ? 0 : Math.clamp(begin / beyond, 0, 1));
    }

    private void type(KeyEvent event) {
        double step = getHeight() * 0.8;
        switch (event.getCode()) {
            case DOWN -> focusOn(focus + 1);
            case UP -> focusOn(focus - 1);
            case PAGE_DOWN -> {
                scrollTo(travelled + step);
                focusOn(focus);
            }
            case PAGE_UP -> {
                scrollTo(travelled - step);
                focusOn(focus);
            }
            case HOME -> focusOn(0);
            case END -> {
                jump(1);
                focusOn(paged.total() - 1);
                atEnd = true;
            }
            case TAB -> {
                // Through the rows that are seen; those beyond are for FurtherRows.
                int next = focus + (event.isShiftDown() ? -1 : 1);
                if (further.isFocusWithin() || !shown.containsKey(next) || !whole(next)) {
                    return;
                }
                focusOn(next);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Whether all of a row can be seen. */
    private boolean whole(int index) {
        Cell<T> cell = shown.get(index);
        return cell != null
                && cell.getLayoutY() >= -1
                && cell.getLayoutY() + cell.height() <= getHeight() + 1;
    }

    /** The rows that follow those that are seen; after the last ones those at the beginning. */
    private void showFurther() {
        int last = shown.isEmpty() ? 0 : shown.lastKey();
        boolean ended = last >= paged.total() - 1 && whole(last);
        int next = ended ? 0 : Math.max(focus + 1, whole(last) ? last + 1 : last);
        atEnd = false;
        first = Math.clamp(next, 0, paged.total() - 1);
        above = 0;
        place();
        focusOn(Math.clamp(next, 0, paged.total() - 1));
    }

    private void focusOn(int index) {
        if (index < 0 || index >= paged.total()) {
            return;
        }
        focus = index;
        atEnd = false;
        @Nullable Cell<T> cell = shown.get(index);
        if (cell == null || cell.getLayoutY() < 0) {
            first = index;
            above = 0;
            place();
        }
        Cell<T> there = cell(index);
        double below = there.getLayoutY() + there.height() - getHeight();
        if (below > 0 && there.height() < getHeight()) {
            scrollTo(travelled + below);
        }
        shown.forEach((at, line) -> line.setReachable(at == index));
        cell(index).focus();
    }
}
