package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.task.Newest;
import id.go.esdm.gatrik.kiosk.terminal.ui.Drag;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;

import javafx.animation.PauseTransition;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The pages of a document below each other, moved by drag, enlarged by pinch, double tap or key. Only the pages in sight have a picture; what is enlarged is
 * first the same picture made larger, then, when it rests, drawn sharply.
 */
final class PagesView extends Region implements Drag.Target {
    private static final Duration REST = Duration.millis(140);
    private static final double DOUBLE_TAP = 2;
    private static final double WIDEST = 250; // millimetres, of a page that is not enlarged

    private final Look look;
    private final ReaderModel model;
    private final PageSource source;
    private final Newest sharpening;
    private final MarkShelf marks;
    private final Rectangle window = new Rectangle();
    private final TreeMap<Integer, Leaf> leaves = new TreeMap<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private PageTops tops = new PageTops(List.of(), 1, 0);
    private @Nullable PageShelf shelf;
    private double offset;
    private double left;
    private boolean settled;
    private boolean seeking;

    PagesView(Look look, ReaderModel model, ReaderContent.Open content) {
        this.look = look;
        this.model = model;
        this.source = content.pages();
        marks = new MarkShelf(model.background(), source, this::update);
        sharpening = model.background().newest("sharp part");
        setClip(window);
        getStyleClass().add("reader-ground");
        setFocusTraversable(true);
        setAccessibleText(look.texts().get("reader.pages", content.document().title()));
        new Drag(this, this, look, true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::tap);
        addEventHandler(ZoomEvent.ZOOM, this::pinch);
        rest.setOnFinished(_ -> sharpen());
        sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene == null) {
                        leave();
                    }
                });
    }

    /** Shows the beginning of a page, from 0; the nearest one there is. */
    void turnTo(int page) {
        scrollTo(tops.top(page) * zoom() - gap());
    }

    /** Marks what is found now, and goes to the match where the visitor is. */
    void seek() {
        int present = model.find().present();
        seeking = present >= 0;
        if (seeking) {
            int page = model.find().found().page(present);
            if (!settled) {
                model.placeProperty().set(page);
            } else if (!leaves.containsKey(page)) {
                offset = tops.top(page) * zoom() - gap();
            }
        }
        update();
    }

    /** Makes the pages so many times their usual size, about the middle of the window. */
    void zoomTo(double zoom) {
        zoomTo(zoom, getWidth() / 2, getHeight() / 2);
    }

    @Override
    public double offset() {
        return offset;
    }

    @Override
    public void scrollTo(double to) {
        seeking = false; // a finger knows better
        offset = Math.clamp(to, 0, Math.max(0, tops.height() * zoom() - getHeight()));
        update();
    }

    @Override
    public void pan(double pixels) {
        left = Math.clamp(left + pixels, 0, Math.max(0, wide() - getWidth()));
        update();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        // What was in sight may be so no longer, when a keyboard has come or gone.
        boolean resized = window.getWidth() != getWidth() || window.getHeight() != getHeight();
        seeking |= resized && model.find().isNear(model.page());
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        double width = usualWidth(look, getWidth());
        if (shelf == null || tops.width() != width) {
            arrange(width);
        }
        update();
    }

    private void arrange(double width) {
        PageShelf made =
                new PageShelf(model.background(), source, width, model.prepared(), this::update);
        if (shelf != null) {
            made.follow(shelf);
        }
        leaves.clear();
        getChildren().clear();
        tops = new PageTops(source.sizes(), width, gap());
        shelf = made;
        double at = model.placeProperty().get();
        int page = (int) at;
        // The beginning of a page is shown with the air above it.
        offset = (tops.top(page) - gap() + (at - page) * tops.height(page)) * zoom();
        left = Math.max(0, wide() - getWidth()) * model.acrossProperty().get();
        settled = true;
    }

    /** How wide a page is before it is enlarged: the window; on a wide panel no wider than lines can be followed. */
    static double usualWidth(Look look, double window) {
        double room = window - 2 * gap(look);
        return Math.rint(Math.min(room, WIDEST / look.panel().millimetresPerPixel()));
    }

    private double gap() {
        return gap(look);
    }

    private static double gap(Look look) {
        return look.space(20);
    }

    private double zoom() {
        return model.zoomProperty().get();
    }

    private double wide() {
        return tops.width() * zoom() + 2 * gap();
    }

    private void update() {
        PageShelf held = shelf;
        if (held == null || !settled || tops.count() == 0) {
            return;
        }
        offset = Math.clamp(offset, 0, Math.max(0, tops.height() * zoom() - getHeight()));
        int first = tops.at(offset / zoom());
        int last = tops.at((offset + getHeight()) / zoom());
        drop(first, last);
        for (int page = first; page <= last; page++) {
            place(page, held);
        }
        held.want(around(first, last));
        marks.want(
                model.find().found().sought(), IntStream.rangeClosed(first, last).boxed().toList());
        if (seeking && arrive()) {
            update();
            return;
        }
        double above = offset / zoom() + gap() - tops.top(first);
        model.placeProperty().set(first + Math.clamp(above / tops.height(first), 0, 0.999));
        double beyond = wide() - getWidth();
        model.acrossProperty().set(beyond > 0 ? left / beyond : 0.5);
        rest.playFromStart();
    }

    /** Moves the match where the visitor is into the window, as soon as it is known where it stands; whether anything was moved. */
    private boolean arrive() {
        Find find = model.find();
        int page = find.found().page(find.present());
        Leaf leaf = leaves.get(page);
        List<List<Rectangle2D>> there = marks.find(page);
        if (leaf == null || there == null) {
            return false;
        }
        seeking = false;
        int match = Math.min(find.presentOn(page), there.size() - 1);
        if (match < 0 || there.get(match).isEmpty()) {
            return false;
        }
        return reveal(leaf, there.get(match).getFirst());
    }

    private boolean reveal(Leaf leaf, Rectangle2D box) {
        double top = leaf.getLayoutY() + box.getMinY() * leaf.getHeight();
        double middle = leaf.getLayoutX() + (box.getMinX() + box.getMaxX()) / 2 * leaf.getWidth();
        boolean high = top < getHeight() * 0.1 || top > getHeight() * 0.8;
        boolean far = middle < getWidth() * 0.1 || middle > getWidth() * 0.9;
        if (high) {
            offset += top - getHeight() * 0.35;
        }
        if (far) {
            double most = Math.max(0, wide() - getWidth());
            left = Math.clamp(left + middle - getWidth() / 2, 0, most);
        }
        return high || far;
    }

    private void drop(int first, int last) {
        leaves.entrySet()
                .removeIf(each -> {
                    boolean gone = each.getKey() < first || each.getKey() > last;
                    if (gone) {
                        getChildren().remove(each.getValue());
                    }
                    return gone;
                });
    }

    private void place(int page, PageShelf held) {
        Leaf leaf =
                leaves.computeIfAbsent(
                        page,
                        _ -> {
                            Leaf made = new Leaf(look);
                            getChildren().add(made);
                            return made;
                        });
        leaf.show(held.find(page), held.isDamaged(page));
        leaf.mark(
                Objects.requireNonNullElse(marks.find(page), List.of()),
                model.find().presentOn(page));
        double width = Math.rint(tops.width() * zoom());
        double x = wide() > getWidth() ? gap() - left : (getWidth() - width) / 2;
        leaf.resizeRelocate(
                Math.rint(x),
                Math.rint(tops.top(page) * zoom() - offset),
                width,
                Math.rint(tops.height(page) * zoom()));
    }

    private List<Integer> around(int first, int last) {
        List<Integer> pages = new ArrayList<>();
        for (int page = first; page <= last; page++) {
            pages.add(page);
        }
        for (int page : new int[] {last + 1, last + 2, first - 1}) {
            if (page >= 0 && page < tops.count()) {
                pages.add(page);
            }
        }
        return pages;
    }

    /** Draws the part in sight anew at its own size, if a picture was only stretched to it. */
    private void sharpen() {
        PageShelf held = shelf;
        if (held == null || zoom() <= 1.01) {
            return;
        }
        for (var each : leaves.entrySet()) {
            int page = each.getKey();
            Leaf leaf = each.getValue();
            Rectangle2D part = inSight(leaf);
            boolean nothing = part.getWidth() < 1 || part.getHeight() < 1;
            if (nothing || held.isDamaged(page) || leaf.sharpAt().contains(part)) {
                continue;
            }
            Dimension2D size = source.sizes().get(page);
            double scale = leaf.getWidth() / size.getWidth();
            sharpening.run(
                    () -> {
                        try {
                            return Optional.of(source.draw(page, scale, part));
                        } catch (IOException _) {
                            return Optional.<Image>empty();
                        }
                    },
                    image ->
                            image.ifPresent(drawn -> {
                                if (Math.rint(tops.width() * zoom()) == leaf.getWidth()) {
                                    leaf.sharpen(drawn, part);
                                }
                                // Only after a success: what could not be drawn would be tried for
                                // ever.
                                sharpen();
                            }));
            return; // the next one when this is done
        }
    }

    private Rectangle2D inSight(Leaf leaf) {
        double x = Math.max(0, -leaf.getLayoutX());
        double y = Math.max(0, -leaf.getLayoutY());
        double right = Math.min(leaf.getWidth(), getWidth() - leaf.getLayoutX());
        double bottom = Math.min(leaf.getHeight(), getHeight() - leaf.getLayoutY());
        return new Rectangle2D(
                Math.floor(x),
                Math.floor(y),
                Math.max(0, Math.ceil(right - x)),
                Math.max(0, Math.ceil(bottom - y)));
    }

    private void zoomTo(double wanted, double x, double y) {
        double before = zoom();
        double now = Math.clamp(wanted, 1, ReaderModel.MOST_ZOOM);
        if (now == before || !settled) {
            return;
        }
        double wasAt = wide() > getWidth() ? left + x : wide() / 2;
        leaves.values().forEach(Leaf::blur);
        model.zoomProperty().set(now);
        offset = (offset + y) * now / before - y;
        left = Math.clamp(wasAt * now / before - x, 0, Math.max(0, wide() - getWidth()));
        update();
    }

    private void tap(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress()) {
            zoomTo(zoom() > 1 ? 1 : DOUBLE_TAP, event.getX(), event.getY());
            event.consume();
        }
    }

    private void pinch(ZoomEvent event) {
        zoomTo(zoom() * event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void type(KeyEvent event) {
        double step = getHeight() * 0.8;
        switch (event.getCode()) {
            case PAGE_DOWN, SPACE -> scrollTo(offset + step);
            case PAGE_UP -> scrollTo(offset - step);
            case DOWN -> scrollTo(offset + step / 8);
            case UP -> scrollTo(offset - step / 8);
            case RIGHT -> pan(getWidth() / 8);
            case LEFT -> pan(-getWidth() / 8);
            case HOME -> scrollTo(0);
            case END -> scrollTo(Double.MAX_VALUE);
            case PLUS, ADD, EQUALS -> zoomTo(zoom() * 1.5);
            case MINUS, SUBTRACT -> zoomTo(zoom() / 1.5);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave() {
        rest.stop();
        sharpening.cancel();
        marks.close();
        if (shelf != null) {
            shelf.close();
            shelf = null;
        }
    }
}
