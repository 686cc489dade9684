package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where what took the entry's place can be read; it may not be in this edition. */
final class Successor {
    private final Look look;
    private final Navigator navigator;

    Successor(Look look, Navigator navigator) {
        this.look = look;
        this.navigator = navigator;
    }

    Node of(EntryContent.Found found) {
        Entry successor = found.successor();
        if (successor == null) {
            return notice(look.texts().get("entry.replaced.elsewhere"), null);
        }
        String english = successor.titleEn();
        String title =
                look.texts().language() == Language.ENGLISH && english != null
                        ? english
                        : successor.title();
        Tappable link =
                new Tappable(
                        look.texts().get("entry.replaced", title),
                        notice(look.texts().get("entry.replaced", ""), title),
                        () -> navigator.open(new Route.Entry(successor.id())),
                        "notice-link");
        link.setMinHeight(look.target(112));
        return link;
    }

    private HBox notice(String words, @org.jspecify.annotations.Nullable String title) {
        VBox text = new VBox(look.space(4), new Words(look, Type.LABEL, "ink", words.strip()));
        HBox notice =
                new HBox(look.space(24), new Symbol(Icon.INFO, look.text(40), "line-ink"), text);
        if (title != null) {
            text.getChildren().add(new Words(look, Type.ROW, "action", title));
            notice.getChildren().add(new Symbol(Icon.FORWARD, look.text(32), "line-action"));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().add("notice");
        notice.setPadding(
                new Insets(look.space(24), look.space(28), look.space(24), look.space(28)));
        return notice;
    }
}
