package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.PublicSite;
import id.go.esdm.gatrik.kiosk.terminal.ui.QrCode;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;
import id.go.esdm.gatrik.kiosk.terminal.ui.Story;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/** A document to be read. What cannot be shown says so, and a document that was withdrawn closes politely. */
public final class ReaderScreen implements Screen {
    private final ReaderModel model;
    private final Navigator navigator;
    private boolean seen;
    private Subscription following = Subscription.EMPTY;
    private Subscription reading = Subscription.EMPTY;

    /** A screen over {@code model}. */
    public ReaderScreen(ReaderModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return model.contentProperty().map(content -> !(content instanceof ReaderContent.Loading));
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
    public @Nullable Story story() {
        return model.contentProperty().get() instanceof ReaderContent.Open open && open.hasText()
                ? new PageStory(model)
                : null;
    }

    @Override
    public boolean stepBack() {
        if (model.listOpenProperty().get()) {
            model.listOpenProperty().set(false);
            return true;
        }
        return model.find().stepBack();
    }

    @Override
    public void left() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        stopReading();
    }

    @Override
    public void close() {
        model.close();
    }

    private void stopReading() {
        reading.unsubscribe();
        reading = Subscription.EMPTY;
    }

    private Region show(Look look, ReaderContent content) {
        stopReading();
        return switch (content) {
            case ReaderContent.Loading _ -> new Region();
            case ReaderContent.Open open -> opened(look, open);
            case ReaderContent.Unreadable(var document) ->
                    ReaderMessage.of(
                            look,
                            navigator,
                            look.texts().get("reader.unreadable.title"),
                            look.texts().get("reader.unreadable.words", document.title()),
                            code(look, document));
            case ReaderContent.Gone(int edition) ->
                    ReaderMessage.of(
                            look,
                            navigator,
                            look.texts().get("reader.gone.title"),
                            look.texts().get("reader.gone.words", look.texts().number(edition)),
                            List.of());
        };
    }

    /** A phone may well open what this panel cannot. */
    private static List<Region> code(Look look, DocumentRef document) {
        PublicSite site = look.brand().site();
        if (site == null) {
            return List.of();
        }
        URI address = site.document(document.sha256());
        return List.of(
                new QrCode(look, address, QrCode.usual(look.panel())),
                new Words(look, Type.BODY, "ink", look.texts().get("qr.document")));
    }

    private Region opened(Look look, ReaderContent.Open content) {
        boolean first = !seen;
        seen = true;
        ReaderView view = new ReaderView(look, model, content, first);
        Region region = view.region();
        reading = view.follow();
        return region;
    }
}
