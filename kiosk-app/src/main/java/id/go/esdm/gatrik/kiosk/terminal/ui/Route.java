package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.edition.Sort;

/** Every place a visitor can be: the whole map of the terminal. A new screen is a new arm here and in {@code Screens}. */
public sealed interface Route {
    /** "Sentuh untuk mulai". */
    record Attract() implements Route {}

    /** The panel asleep, outside its hours. */
    record Night() implements Route {}

    /** The search field, the classes, the news. */
    record Home() implements Route {}

    /** The entries that {@code filter} leaves, in the order of {@code sort}. */
    record List(Filter filter, Sort sort) implements Route {
        /** By title. */
        public List(Filter filter) {
            this(filter, Sort.TITLE);
        }
    }

    /** The groups of the entries, each leading to its list. */
    record Browse(By by) implements Route {
        /** By what the entries are grouped. */
        public enum By {
            /** Who holds them. */
            UNIT,
            /** When they were made. */
            YEAR,
            /** What they are about. */
            TOPIC
        }
    }

    /** The search, beginning with {@code text}, which may be empty. */
    record Search(String text) implements Route {}

    /** One entry with all its columns. */
    record Entry(EntryId id) implements Route {}

    /**
     * One document of an entry.
     *
     * @param page from 1
     * @param words that were searched, as the document writes them; they are marked on its pages
     */
    record Document(EntryId entry, Sha256 document, int page, java.util.List<String> words)
            implements Route {
        /** Without words to be marked. */
        public Document(EntryId entry, Sha256 document, int page) {
            this(entry, document, page, java.util.List.of());
        }
    }

    /** How to ask the PPID for information. */
    record Request() implements Route {}

    /** The staff's corner; beside every visit, in nobody's history. */
    record Staff() implements Route {}

    /** Nothing can be shown yet, and why. */
    record Outage() implements Route {}
}
