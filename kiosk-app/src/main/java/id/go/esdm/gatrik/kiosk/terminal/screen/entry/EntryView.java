package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.ui.CategorySign;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.ValiditySign;
import id.go.esdm.gatrik.kiosk.terminal.ui.Way;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** An entry as it is drawn: title, summary and documents; then every column. */
final class EntryView {
    private static final double STORY = 0.52; // of the width
    private static final int LONG_TITLE = 90;
    private static final int VERY_LONG_TITLE = 170;

    private final Look look;
    private final Navigator navigator;

    EntryView(Look look, Navigator navigator) {
        this.look = look;
        this.navigator = navigator;
    }

    Region of(EntryContent.Found found, RelatedRows related) {
        Entry entry = found.entry();
        VBox story = Page.column(look, head(found));
        if (entry.replacedBy() != null) {
            story.getChildren().add(new Successor(look, navigator).of(found));
        }
        if (!entry.documents().isEmpty()) {
            story.getChildren().add(documents(entry));
        }
        VBox facts =
                new VBox(
                        look.space(16),
                        new Words(look, Type.HEADING, "ink", look.texts().get("entry.facts")),
                        Facts.of(look, entry));
        double width = look.panel().width() - 2 * look.margin();
        TakeHome home = new TakeHome(look, navigator);
        if (look.twoColumns()) {
            double second = (width - look.space(56)) * (1 - STORY);
            story.getChildren().add(related);
            VBox beside = Page.column(look, home.of(entry.id(), second), facts);
            return Page.columns(look, STORY, story, beside);
        }
        return Page.column(look, story, home.of(entry.id(), width), facts, related);
    }

    private Node head(EntryContent.Found found) {
        Entry entry = found.entry();
        boolean english = look.texts().language() == Language.ENGLISH;
        String titleEn = entry.titleEn();
        String summaryEn = entry.summaryEn();
        String title = english && titleEn != null ? titleEn : entry.title();
        String summary = english && summaryEn != null ? summaryEn : entry.summary();
        List<Node> rows = new ArrayList<>();
        rows.add(tags(found));
        rows.add(new Words(look, size(title), "ink", title));
        if (english && titleEn != null) {
            rows.add(
                    new Words(
                            look,
                            Type.BODY,
                            "muted",
                            look.texts().get("entry.original", entry.title())));
        }
        if (summary != null) {
            rows.add(new Words(look, Type.LEAD, "ink", summary));
        }
        if (english && titleEn == null) {
            rows.add(new Words(look, Type.BODY, "muted", look.texts().get("entry.indonesian")));
        }
        return new VBox(look.space(24), rows.toArray(Node[]::new));
    }

    private static Type size(String title) {
        if (title.length() > VERY_LONG_TITLE) {
            return Type.HEADING;
        }
        return title.length() > LONG_TITLE ? Type.SUBTITLE : Type.TITLE;
    }

    private Node tags(EntryContent.Found found) {
        Entry entry = found.entry();
        FlowPane tags = new FlowPane(look.space(36), look.space(8));
        tags.getChildren()
                .add(
                        ValiditySign.tag(
                                look,
                                CategorySign.icon(entry.category()),
                                CategorySign.name(look.texts(), entry.category())));
        Validity validity = entry.validity();
        if (validity != null) {
            tags.getChildren().add(ValiditySign.of(look, validity));
        }
        if (found.freshIn() > 0) {
            tags.getChildren()
                    .add(
                            ValiditySign.tag(
                                    look,
                                    Icon.NEW,
                                    look.texts()
                                            .get(
                                                    "entry.fresh",
                                                    look.texts().number(found.freshIn()))));
        }
        return tags;
    }

    private Node documents(Entry entry) {
        VBox card = Page.card(look, 8);
        card.getStyleClass().add("leads");
        card.setPadding(new Insets(look.space(12)));
        for (DocumentRef document : entry.documents()) {
            if (!card.getChildren().isEmpty()) {
                card.getChildren().add(Page.rule());
            }
            card.getChildren().add(document(entry, document));
        }
        return new VBox(
                look.space(16),
                new Words(look, Type.HEADING, "ink", look.texts().get("entry.documents")),
                card);
    }

    private Node document(Entry entry, DocumentRef document) {
        VBox words =
                new VBox(
                        look.space(4),
                        new Words(look, Type.ROW, "ink", document.title()),
                        new Words(
                                look,
                                Type.BODY,
                                "muted",
                                DocumentWords.of(look.texts(), document)));
        Symbol sign = new Symbol(Icon.DOCUMENT, look.text(48), "line-action");
        HBox row = Way.of(look, sign, words);
        row.setPadding(new Insets(look.space(16), look.space(20), look.space(16), look.space(20)));
        Tappable link =
                new Tappable(
                        look.texts().get("entry.document.read", document.title()),
                        row,
                        () -> navigator.open(new Route.Document(entry.id(), document.sha256(), 1)),
                        "row");
        link.setMinHeight(look.target(112));
        return link;
    }
}
