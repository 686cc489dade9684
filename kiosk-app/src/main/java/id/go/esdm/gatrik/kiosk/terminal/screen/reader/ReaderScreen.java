package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A document to be read. What cannot be shown says so, and a document that was withdrawn closes politely. */
public final class ReaderScreen implements Screen {
    private final ReaderModel model;
    private final Navigator navigator;
    private boolean seen;
    private Subscription following = Subscription.EMPTY;

    /** A screen over {@code model}. */
    public ReaderScreen(ReaderModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @Override
    public Region view(Look look) {
        StackPane holder = new StackPane();
        holder.getStyleClass().add("ground-paper");
        following =
                model.contentProperty()
                        .subscribe(content -> holder.getChildren().setAll(show(look, content)));
        return holder;
    }

    @Override
    public boolean stepBack() {
        boolean open = model.listOpenProperty().get();
        model.listOpenProperty().set(false);
        return open;
    }

    @Override
    public void left() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    @Override
    public void close() {
        model.close();
    }

    private Region show(Look look, ReaderContent content) {
        return switch (content) {
            case ReaderContent.Loading _ -> new Region();
            case ReaderContent.Open open -> opened(look, open);
            case ReaderContent.Unreadable(var document) ->
                    message(
                            look,
                            look.texts().get("reader.unreadable.title"),
                            look.texts().get("reader.unreadable.words", document.title()));
            case ReaderContent.Gone(int edition) ->
                    message(
                            look,
                            look.texts().get("reader.gone.title"),
                            look.texts().get("reader.gone.words", look.texts().number(edition)));
        };
    }

    private Region opened(Look look, ReaderContent.Open content) {
        boolean first = !seen;
        seen = true;
        return new ReaderView(look, model, content, first).region();
    }

    private Region message(Look look, String title, String words) {
        Tappable back =
                Buttons.primary(
                        look, Icon.BACK, look.texts().get("entry.gone.back"), navigator::back);
        back.setMaxWidth(Region.USE_PREF_SIZE);
        VBox card =
                Page.card(
                        look,
                        28,
                        new Words(look, Type.SUBTITLE, "ink", title),
                        new Words(look, Type.LEAD, "muted", words),
                        back);
        card.setMaxWidth(look.measure(60));
        VBox page = new VBox(card);
        page.setPadding(new Insets(look.space(48), look.margin(), look.space(48), look.margin()));
        return page;
    }
}
