package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.reader.PageLetters;
import id.go.esdm.gatrik.kiosk.terminal.reader.Sought;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Job;

import javafx.geometry.Rectangle2D;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the matches stand on the pages in sight. The letters of few pages are held, so that another key costs no other reading. FX thread only. */
final class MarkShelf {
    private final Background background;
    private final PageSource source;
    private final Runnable changed;
    private final HeldLetters letters = new HeldLetters();
    private final Map<Integer, List<List<Rectangle2D>>> marks = new HashMap<>();
    private Sought sought = Sought.NOTHING;
    private List<Integer> wanted = List.of();
    private @Nullable Job running;

    /**
     * An empty shelf.
     *
     * @param changed runs whenever there are other marks
     */
    MarkShelf(Background background, PageSource source, Runnable changed) {
        this.background = background;
        this.source = source;
        this.changed = changed;
    }

    /** For each match of a page the boxes that cover it, as parts of the page; null while they are not known. */
    @Nullable List<List<Rectangle2D>> find(int page) {
        return sought.isNothing() ? List.of() : marks.get(page);
    }

    /** Asks for the matches on these pages, and on none that was asked for before. */
    void want(Sought now, List<Integer> pages) {
        if (!now.equals(sought)) {
            sought = now;
            marks.clear();
        }
        wanted = List.copyOf(pages);
        marks.keySet().retainAll(wanted);
        next();
    }

    /** Lets go of everything. */
    void close() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        wanted = List.of();
        letters.clear();
        marks.clear();
    }

    private void next() {
        if (running == null && !sought.isNothing()) {
            wanted.stream()
                    .filter(page -> !marks.containsKey(page))
                    .findFirst()
                    .ifPresent(this::look);
        }
    }

    /** What was made away from the screen. */
    private record Made(PageLetters letters, List<List<Rectangle2D>> marks) {}

    private void look(int page) {
        PageLetters held = letters.get(page);
        Sought now = sought;
        running =
                background.run(
                        "marks",
                        () -> {
                            PageLetters read = held == null ? source.letters(page) : held;
                            return new Made(read, read.find(now));
                        },
                        made -> {
                            running = null;
                            letters.put(page, made.letters());
                            if (now.equals(sought) && wanted.contains(page)) {
                                marks.put(page, made.marks());
                                changed.run();
                            }
                            next();
                        });
    }
}
