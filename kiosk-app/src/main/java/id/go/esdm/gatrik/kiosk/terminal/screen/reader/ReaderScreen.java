package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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
                    ReaderMessage.of(
                            look,
                            navigator,
                            look.texts().get("reader.unreadable.title"),
                            look.texts().get("reader.unreadable.words", document.title()));
            case ReaderContent.Gone(int edition) ->
                    ReaderMessage.of(
                            look,
                            navigator,
                            look.texts().get("reader.gone.title"),
                            look.texts().get("reader.gone.words", look.texts().number(edition)));
        };
    }

    private Region opened(Look look, ReaderContent.Open content) {
        boolean first = !seen;
        seen = true;
        return new ReaderView(look, model, content, first).region();
    }
}
