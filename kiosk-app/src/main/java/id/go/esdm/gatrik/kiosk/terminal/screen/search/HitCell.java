package id.go.esdm.gatrik.kiosk.terminal.screen.search;

import id.go.esdm.gatrik.kiosk.search.DocumentHit;
import id.go.esdm.gatrik.kiosk.search.Hit;
import id.go.esdm.gatrik.kiosk.search.Span;
import id.go.esdm.gatrik.kiosk.terminal.ui.EntryCell;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Row;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.scene.layout.Region;

/** An entry found: the matches marked in its title, and below what was found in its summary or on a page of its documents. */
final class HitCell implements Row<Hit> {
    private final Look look;
    private final SearchModel model;
    private final EntryCell cell;
    private final Words snippet;

    HitCell(Look look, SearchModel model) {
        this.look = look;
        this.model = model;
        cell = new EntryCell(look);
        snippet = new Words(look, Type.BODY, "ink", "", 2);
        cell.addBelow(snippet);
    }

    @Override
    public Region content() {
        return cell.content();
    }

    @Override
    public void show(Hit hit) {
        boolean withCategory = model.categoryProperty().get() == null;
        cell.show(hit.entry(), withCategory, model.isNew(hit.entry().id()), hit.titleMatches());
        String text = hit.snippet();
        DocumentHit document = hit.document();
        boolean there = text != null && !text.isBlank();
        snippet.setManaged(there);
        snippet.setVisible(there);
        if (text != null) {
            String where =
                    document == null
                            ? ""
                            : look.texts().get("search.page", look.texts().number(document.page()))
                                    + " · ";
            snippet.setWords(where + text);
            snippet.setMarks(
                    hit.snippetMatches().stream()
                            .map(span ->
                                    new Span(
                                            span.start() + where.length(),
                                            span.end() + where.length()))
                            .toList());
        }
    }
}
