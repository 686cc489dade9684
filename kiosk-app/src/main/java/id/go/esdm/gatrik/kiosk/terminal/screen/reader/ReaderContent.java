package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;

import java.util.List;

/** What is known of the document that the visitor opened. */
sealed interface ReaderContent {
    /** It is being opened. */
    record Loading() implements ReaderContent {}

    /**
     * It can be read.
     *
     * @param texts the words of each page; empty where it has no text layer
     */
    record Open(DocumentRef document, PageSource pages, List<String> texts)
            implements ReaderContent {
        public Open {
            texts = List.copyOf(texts);
        }

        /** The words of a page, from 0; empty if it has none. */
        public String text(int page) {
            return page < texts.size() ? texts.get(page) : "";
        }

        /** Whether any page has words. */
        public boolean hasText() {
            return texts.stream().anyMatch(text -> !text.isBlank());
        }
    }

    /** It is damaged, or of a kind that this panel cannot show. */
    record Unreadable(DocumentRef document) implements ReaderContent {}

    /** The edition that is shown does not have it, or has it no longer. */
    record Gone(int edition) implements ReaderContent {}
}
