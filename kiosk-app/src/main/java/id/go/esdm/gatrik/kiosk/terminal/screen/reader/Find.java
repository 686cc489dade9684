package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.keyboard.Typing;
import id.go.esdm.gatrik.kiosk.terminal.reader.Sought;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Newest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.List;

/**
 * What the visitor looks for inside the document, and at which match the visitor is. It begins with the words of the search that led here, if one did.
 * Part of the visit and of nothing longer. FX thread only.
 */
final class Find {
    private static final int LONGEST = 80; // characters

    private final Typing typing = new Typing(LONGEST);
    private final Newest searching;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final BooleanProperty keyboardShown = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private PageWords pages = new PageWords(List.of());
    private List<String> words;
    private Found found = Found.NOTHING;
    private int present = -1;
    private int begun;

    /**
     * Finds nothing yet.
     *
     * @param words that were searched when this document was found; mostly none
     */
    Find(Background background, List<String> words) {
        this.words = List.copyOf(words);
        searching = background.newest("find");
        typing.textProperty().subscribe((_, _) -> seek());
    }

    /** What is typed. */
    Typing typing() {
        return typing;
    }

    /** Whether something is looked for. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether the keyboard stands there. */
    BooleanProperty keyboardShownProperty() {
        return keyboardShown;
    }

    /** Counts up whenever there are other matches, or the visitor is at another one. */
    ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** The words of the search that led here, while they are the ones that are marked. */
    List<String> words() {
        return words;
    }

    /** The matches. */
    Found found() {
        return found;
    }

    /** The match at which the visitor is, from 0; -1 for none. */
    int present() {
        return present;
    }

    /** Which match of that page the visitor is at, from 0; -1 for none of it. */
    int presentOn(int page) {
        return present >= 0 && found.page(present) == page ? found.onPage(present) : -1;
    }

    /** Whether the visitor is at a match, and it stands on that page, from 0, or beside it. */
    boolean isNear(int page) {
        return present >= 0 && Math.abs(found.page(present) - page) <= 1;
    }

    /**
     * Looks into these pages from now on.
     *
     * @param page where the visitor is, from 0
     */
    void read(List<String> texts, int page) {
        pages = new PageWords(texts);
        begun = page;
        open.set(!words.isEmpty() && texts.stream().anyMatch(text -> !text.isBlank()));
        seek();
    }

    /** Begins to look for something, with nothing typed. */
    void begin(int page) {
        begun = page;
        open.set(true);
        keyboardShown.set(true);
    }

    /** Ends looking; nothing is marked any more. */
    void end() {
        words = List.of();
        typing.clear();
        keyboardShown.set(false);
        open.set(false);
        seek();
    }

    /** Goes so many matches on, or back; from the last to the first. */
    void step(int by) {
        if (found.total() > 0) {
            goTo(Math.floorMod(present + by, found.total()));
            begun = found.page(present);
        }
    }

    /** Takes back what was opened last: the keyboard, or what was typed. Words that led here do not stand in the way out. */
    boolean stepBack() {
        if (!open.get() || (!keyboardShown.get() && !words.isEmpty())) {
            return false;
        }
        if (keyboardShown.get() && !found.sought().isNothing()) {
            keyboardShown.set(false);
        } else {
            end();
        }
        return true;
    }

    /** Forgets everything. */
    void close() {
        pages = new PageWords(List.of());
        end();
    }

    private void seek() {
        String text = typing.text().strip();
        if (!text.isEmpty()) {
            words = List.of(); // somebody looks for something else now
        }
        Sought sought = text.isEmpty() ? Sought.words(words) : Sought.typed(text);
        if (sought.isNothing()) {
            searching.cancel();
            show(Found.NOTHING);
        } else {
            PageWords in = pages;
            searching.run(() -> in.find(sought), this::show);
        }
    }

    private void show(Found now) {
        found = now;
        goTo(now.firstFrom(begun));
    }

    private void goTo(int match) {
        present = match;
        version.set(version.get() + 1);
    }
}
