package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.reader.Folded;
import id.go.esdm.gatrik.kiosk.terminal.reader.Sought;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The words of a document's pages, folded when they are first sought in and kept while the document is open. One search at a time. */
final class PageWords {
    private final List<String> texts;
    private final @Nullable String[] folded;

    PageWords(List<String> texts) {
        this.texts = texts;
        folded = new String[texts.size()];
    }

    /** Counts the matches of every page. */
    synchronized Found find(Sought sought) {
        int[] onPage = new int[folded.length];
        for (int page = 0; page < folded.length; page++) {
            String words = folded[page];
            if (words == null) {
                words = Folded.of(texts.get(page)).text();
                folded[page] = words;
            }
            onPage[page] = sought.count(words);
        }
        return new Found(sought, onPage);
    }
}
