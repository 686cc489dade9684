package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.LookAhead;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** One entry: what it is, its documents, every column. A new edition changes the words in place, where the visitor is reading. */
public final class EntryScreen implements Screen {
    private final EntryModel model;
    private final Navigator navigator;
    private final LookAhead ahead;
    private Subscription following = Subscription.EMPTY;

    /** A screen over {@code model}, from which its documents are opened. */
    public EntryScreen(EntryModel model, Navigator navigator, LookAhead ahead) {
        this.model = model;
        this.navigator = navigator;
        this.ahead = ahead;
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return model.contentProperty().map(content -> !(content instanceof EntryContent.Loading));
    }

    @Override
    public Region view(Look look) {
        VBox holder = new VBox();
        RelatedRows related = new RelatedRows(look, navigator);
        following =
                model.contentProperty()
                        .subscribe(content ->
                                holder.getChildren().setAll(show(look, content, related)))
                        .and(model.relatedProperty().subscribe(related::show));
        return Page.scrolled(look, holder, model.offsetProperty());
    }

    @Override
    public void left() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    @Override
    public void close() {
        model.close();
        ahead.drop(model.id());
    }

    private Node show(Look look, EntryContent content, RelatedRows related) {
        return switch (content) {
            case EntryContent.Loading _ -> new Region();
            case EntryContent.Found found -> {
                ahead.expect(found.entry(), look);
                yield new EntryView(look, navigator).of(found, related);
            }
            case EntryContent.Gone gone -> {
                ahead.drop(model.id());
                yield gone(look, gone.edition());
            }
        };
    }

    private Node gone(Look look, int edition) {
        Tappable back =
                Buttons.primary(
                        look,
                        Icon.BACK,
                        look.texts().get(navigator.canGoBack() ? "entry.gone.back" : "fault.home"),
                        navigator::back);
        back.setMaxWidth(Region.USE_PREF_SIZE);
        VBox card =
                Page.card(
                        look,
                        28,
                        new Words(look, Type.SUBTITLE, "ink", look.texts().get("entry.gone.title")),
                        new Words(
                                look,
                                Type.LEAD,
                                "muted",
                                look.texts().get("entry.gone.words", look.texts().number(edition))),
                        back);
        card.setMaxWidth(look.measure(60));
        return card;
    }
}
