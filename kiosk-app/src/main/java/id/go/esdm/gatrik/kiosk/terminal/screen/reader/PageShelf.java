package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Job;

import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pictures of the pages around where the visitor is: few are held, the next ones are drawn ahead. FX thread only. */
final class PageShelf {
    /** The pages in sight, two ahead and one behind, on any panel. */
    private static final int HELD = 6;

    private final Background background;
    private final PageSource source;
    private final double width;
    private final @Nullable Prepared prepared;
    private final Runnable changed;
    private final LinkedHashMap<Integer, Image> pictures = new LinkedHashMap<>(16, 0.75f, true);

    /** Pictures of another width, until those of this one are drawn: better a little blurred than white. */
    private final Map<Integer, Image> before = new HashMap<>();

    private final Set<Integer> damaged = new HashSet<>();
    private List<Integer> wanted = List.of();
    private @Nullable Job running;

    /**
     * An empty shelf.
     *
     * @param width of a page's picture, in pixels
     * @param prepared has perhaps drawn the first page already
     * @param changed runs whenever there is another picture
     */
    PageShelf(
            Background background,
            PageSource source,
            double width,
            @Nullable Prepared prepared,
            Runnable changed) {
        this.background = background;
        this.source = source;
        this.width = width;
        this.changed = changed;
        this.prepared = prepared != null && prepared.width() == width ? prepared : null;
        if (this.prepared != null) {
            this.prepared.takeDrawn().ifPresent(first -> pictures.put(0, first));
        }
    }

    /** Begins with the pictures of {@code other}, which lets go of everything. */
    void follow(PageShelf other) {
        before.putAll(other.before);
        before.putAll(other.pictures);
        other.close();
    }

    /** The picture of a page; null while there is none. */
    @Nullable Image find(int page) {
        Image picture = pictures.get(page);
        return picture == null ? before.get(page) : picture;
    }

    /** Whether a page cannot be drawn. */
    boolean isDamaged(int page) {
        return damaged.contains(page);
    }

    /** Asks for these pages, the first one first, and for none that was asked for before. */
    void want(List<Integer> pages) {
        wanted = List.copyOf(pages);
        before.keySet().retainAll(wanted);
        next();
    }

    /** Lets go of everything. */
    void close() {
        wanted = List.of();
        if (running != null) {
            running.cancel();
        }
        pictures.clear();
        before.clear();
    }

    private void next() {
        if (running != null) {
            return;
        }
        wanted.stream()
                .filter(page -> !pictures.containsKey(page) && !damaged.contains(page))
                .findFirst()
                .ifPresent(this::draw);
    }

    private void draw(int page) {
        running =
                background.run(
                        "page",
                        () -> drawn(page),
                        drawn -> {
                            running = null;
                            keep(page, drawn.picture());
                            changed.run();
                            next();
                        });
    }

    /** A page's picture; none if it cannot be drawn. */
    private record Drawn(@Nullable Image picture) {}

    private Drawn drawn(int page) {
        Optional<Image> ahead =
                page == 0 && prepared != null ? prepared.takeFirst() : Optional.empty();
        try {
            return new Drawn(ahead.isPresent() ? ahead.get() : source.draw(page, width));
        } catch (IOException _) {
            return new Drawn(null);
        }
    }

    private void keep(int page, @Nullable Image picture) {
        before.remove(page);
        if (picture == null) {
            damaged.add(page);
            return;
        }
        pictures.put(page, picture);
        var oldest = pictures.entrySet().iterator();
        while (pictures.size() > HELD && oldest.hasNext()) {
            Map.Entry<Integer, Image> each = oldest.next();
            if (!wanted.contains(each.getKey())) {
                oldest.remove();
            }
        }
    }
}
