package id.go.esdm.gatrik.kiosk.terminal.screen.attract;

import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Identity;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.PowerLines;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The attract screen as it is drawn: one large button over the whole panel, and the other language. */
final class AttractView extends StackPane {
    private final AttractTicker ticker;

    AttractView(Look look, AttractModel model, Navigator navigator) {
        StackPane wandering = new StackPane();
        PowerLines lines = new PowerLines();
        Tappable language =
                Buttons.onDeep(
                        look,
                        Icon.LANGUAGE,
                        look.texts().get("bar.language"),
                        () -> begin(look, navigator));
        ticker =
                new AttractTicker(
                        look, model, new Wander(List.of(lines, wandering, language), reach(look)));
        wandering
                .getChildren()
                .add(
                        new Tappable(
                                look.texts().get("attract.start"),
                                page(look, language),
                                navigator::home,
                                "whole"));
        language.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(language, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(language, new Insets(margin(look)));
        getStyleClass().add("ground-deep");
        getChildren().addAll(lines, wandering, language);
    }

    void stop() {
        ticker.stop();
    }

    private static void begin(Look look, Navigator navigator) {
        navigator.visit().languageProperty().set(look.texts().language().other());
        navigator.home();
    }

    /** How far everything wanders each way: the mark, the largest thing without a gap, gets clear of where it was. */
    private static double reach(Look look) {
        return Math.max(look.margin() * 0.75, look.text(Identity.SIDE) * 0.54);
    }

    private static double margin(Look look) {
        return Math.max(look.margin(), reach(look) + look.space(10));
    }

    private VBox page(Look look, Tappable language) {
        VBox page = new VBox(look.space(20));
        page.setPadding(new Insets(margin(look)));
        HBox top = new HBox(look.space(24), Identity.of(look, false), stretch());
        top.setAlignment(Pos.CENTER_LEFT);
        if (look.panel().landscape()) {
            top.getChildren().add(ticker.chips());
            HBox bottom =
                    new HBox(look.space(look.wide() ? 80 : 40), ticker.clock(), ticker.news());
            ticker.clock().setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(ticker.news(), Priority.ALWAYS);
            // The language button stands in this corner.
            double corner = language.prefWidth(-1) + 2 * Tappable.BORDER + bottom.getSpacing();
            bottom.setPadding(new Insets(0, Math.ceil(corner), 0, 0));
            page.getChildren().addAll(top, stretch(), middle(look), stretch(), bottom);
        } else {
            VBox.setMargin(ticker.chips(), new Insets(look.space(28), 0, 0, 0));
            VBox.setMargin(ticker.clock(), new Insets(0, 0, look.space(64), 0));
            VBox.setMargin(ticker.news(), new Insets(0, 0, look.space(190), 0));
            page.getChildren()
                    .addAll(
                            top,
                            ticker.chips(),
                            stretch(),
                            ticker.clock(),
                            middle(look),
                            stretch(),
                            ticker.news());
        }
        return page;
    }

    private static Node middle(Look look) {
        // on one line of a small panel too, else there is no room to wander
        double part = look.panel().landscape() && !look.wide() ? 0.88 : 1;
        Words start =
                new Words(look, Type.DISPLAY, part, "on-deep", look.texts().get("attract.start"));
        HBox.setHgrow(start, Priority.ALWAYS);
        double icon = look.text(look.panel().landscape() ? 110 : 140);
        HBox invitation =
                new HBox(look.space(32), new Symbol(Icon.TOUCH, icon, "line-gold"), start);
        invitation.setAlignment(Pos.CENTER_LEFT);
        Words what = new Words(look, Type.LEAD, "on-deep-muted", look.texts().get("attract.what"));
        what.setMaxWidth(look.measure(62));
        return new VBox(look.space(28), invitation, what);
    }

    private static Region stretch() {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        VBox.setVgrow(room, Priority.ALWAYS);
        return room;
    }
}
