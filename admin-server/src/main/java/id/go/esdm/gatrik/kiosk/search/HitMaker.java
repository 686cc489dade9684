package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.CatalogueIndex;
import id.go.esdm.gatrik.kiosk.edition.EntryText;
import id.go.esdm.gatrik.kiosk.edition.PageText;
import id.go.esdm.gatrik.kiosk.edition.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Shows why an entry was found: the words in its title, else in its summary, else on a page of its documents. */
final class HitMaker {
    private final CatalogueIndex index;
    private final Meanings meanings;

    HitMaker(CatalogueIndex index, Meanings meanings) {
        this.index = index;
        this.meanings = meanings;
    }

    Hit make(EntryText entry) {
        String title = entry.summary().title();
        List<Span> inTitle = meanings.spans(title);
        long lacking = all() & ~meanings.in(Words.of(title)) & ~in(entry.summary().titleEn());
        if (lacking == 0) {
            return new Hit(entry.summary(), inTitle, null, List.of(), null);
        }
        long lackingStill = lacking & ~in(entry.text()) & ~in(entry.textEn());
        if (lackingStill != 0 && entry.summary().hasDocument()) {
            Optional<PageText> page = index.findPage(entry, meanings.words(lackingStill));
            if (page.isPresent()) {
                Snippet snippet = Snippet.of(page.get().text(), meanings, lackingStill);
                return new Hit(
                        entry.summary(),
                        inTitle,
                        snippet.text(),
                        snippet.matches(),
                        new DocumentHit(page.get().document(), page.get().page()));
            }
        }
        String text = (lacking & in(entry.text())) != 0 ? entry.text() : entry.textEn();
        if (text == null || (lacking & in(text)) == 0) {
            return new Hit(entry.summary(), inTitle, null, List.of(), null);
        }
        Snippet snippet = Snippet.of(text, meanings, lacking);
        return new Hit(entry.summary(), inTitle, snippet.text(), snippet.matches(), null);
    }

    private long all() {
        return meanings.size() == Long.SIZE ? -1 : (1L << meanings.size()) - 1;
    }

    private long in(@Nullable String text) {
        return text == null ? 0 : meanings.in(Words.of(text));
    }
}
