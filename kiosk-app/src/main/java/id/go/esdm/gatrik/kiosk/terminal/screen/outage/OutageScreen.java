package id.go.esdm.gatrik.kiosk.terminal.screen.outage;

import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Identity;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** No edition to show: what that means, what to do meanwhile, and a short code for the staff. It goes by itself. */
public final class OutageScreen implements Screen {
    private final OutageModel model;
    private final Navigator navigator;
    private Subscription following = Subscription.EMPTY;

    /** A screen over {@code model}. */
    public OutageScreen(OutageModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @Override
    public boolean framed() {
        return false;
    }

    @Override
    public Region view(Look look) {
        Words title = new Words(look, Type.TITLE, "on-deep", "");
        Words words = new Words(look, Type.LEAD, "on-deep-muted", "");
        Words code = new Words(look, Type.BODY, "on-deep-muted", "");
        Words pairing = new Words(look, Type.FIGURE, "on-deep", "", 1);
        words.setMaxWidth(look.measure(56));
        following =
                model.outage()
                        .subscribe(outage -> {
                            title.setWords(look.texts().get(outage.title()));
                            words.setWords(look.texts().get(outage.words()));
                            pairing.setWords(outage.pairing());
                            pairing.setVisible(!outage.pairing().isEmpty());
                            pairing.setManaged(pairing.isVisible());
                            code.setWords(
                                    outage.code().isEmpty()
                                            ? ""
                                            : look.texts().get("fault.code", outage.code()));
                        });
        Tappable language =
                Buttons.onDeep(
                        look.atNormalSize(),
                        Icon.LANGUAGE,
                        look.texts().get("bar.language"),
                        () ->
                                navigator
                                        .visit()
                                        .languageProperty()
                                        .set(look.texts().language().other()));
        language.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(code, Priority.ALWAYS);
        HBox bottom = new HBox(look.space(24), code, language);
        bottom.setAlignment(Pos.CENTER_LEFT);
        VBox middle = new VBox(look.space(24), title, words, pairing);
        middle.setAlignment(Pos.CENTER_LEFT);
        Scroll scroll = new Scroll(look, middle);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox page =
                new VBox(look.space(16), Identity.of(look.atNormalSize(), false), scroll, bottom);
        page.getStyleClass().add("ground-deep");
        page.setPadding(new Insets(look.margin()));
        return page;
    }

    @Override
    public void left() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }
}
