package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tiles;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Wib;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import java.util.List;

/** What the corner shows first: how the terminal fares, looked at again every five seconds; the tests; what can be done. */
final class StaffPanel extends VBox {
    private static final Duration BEAT = Duration.seconds(5);

    private final Look look;
    private final StaffModel model;
    private final StaffFacts facts;
    private final Words note;
    private Subscription following = Subscription.EMPTY;

    StaffPanel(Look look, StaffModel model, Runnable back) {
        this.look = look;
        this.model = model;
        facts = new StaffFacts(look);
        note = new Words(look, Type.BODY, "muted", "");
        Words title = new Words(look, title(look), "ink", look.texts().get("staff.title"));
        Region state = group("staff.state", facts.node());
        Region tests = group("staff.tests", tests());
        Region deeds = group("staff.deeds", deeds(), note);
        Region content =
                look.twoColumns()
                        ? Page.columns(
                                look,
                                0.54,
                                Page.column(look, title, state),
                                Page.column(look, tests, deeds))
                        : Page.column(look, title, state, tests, deeds);
        VBox padded = new VBox(content);
        padded.setPadding(new Insets(look.space(32), look.margin(), look.space(32), look.margin()));
        Scroll scroll = new Scroll(look, padded);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Tappable leave = Buttons.primary(look, Icon.BACK, look.texts().get("bar.back"), back);
        leave.setMaxWidth(Double.MAX_VALUE);
        VBox foot = new VBox(leave);
        foot.setPadding(new Insets(look.space(16), look.margin(), look.space(16), look.margin()));
        foot.getStyleClass().add("bottom-bar");
        getStyleClass().add("ground-paper");
        getChildren().addAll(scroll, foot);
        Timeline beat = new Timeline(new KeyFrame(BEAT, _ -> model.look()));
        beat.setCycleCount(Animation.INDEFINITE);
        sceneProperty()
                .addListener((_, _, scene) -> {
                    following.unsubscribe();
                    following = Subscription.EMPTY;
                    if (scene == null) {
                        beat.stop();
                    } else {
                        follow();
                        beat.play();
                    }
                });
    }

    private void follow() {
        model.look();
        following =
                model.premisesProperty()
                        .subscribe(_ -> show())
                        .and(model.cache().subscribe(_ -> show()))
                        .and(model.askedProperty().subscribe(_ -> sayAsked()));
    }

    private void show() {
        facts.show(model.cache().getValue(), model.premisesProperty().get(), model.now());
    }

    private void sayAsked() {
        note.setWords(
                model.askedProperty()
                        .get()
                        .map(at ->
                                look.texts().get("staff.refreshed", look.texts().time(Wib.of(at))))
                        .orElse(look.texts().get("staff.closes")));
    }

    private Region tests() {
        return tiles(
                test(Icon.TOUCH, "staff.touch", StaffState.Test.TOUCH),
                test(Icon.SCREEN, "staff.screen", StaffState.Test.SCREEN),
                test(Icon.SENSOR, "staff.sensor", StaffState.Test.SENSOR));
    }

    private Region deeds() {
        return tiles(
                button(Icon.REFRESH, "staff.refresh", model::refresh),
                deed(Icon.RESET, "staff.restart", StaffState.Deed.RESTART),
                deed(Icon.LEAVE, "staff.leave", StaffState.Deed.LEAVE));
    }

    private Region tiles(Tappable... buttons) {
        return new Tiles(
                look.measure(look.twoColumns() ? 60 : 17), look.space(16), 3, List.of(buttons));
    }

    private Tappable test(Icon icon, String key, StaffState.Test test) {
        return button(icon, key, () -> model.stateProperty().set(new StaffState.Testing(test)));
    }

    private Tappable deed(Icon icon, String key, StaffState.Deed deed) {
        return button(icon, key, () -> model.stateProperty().set(new StaffState.Asking(deed)));
    }

    private Tappable button(Icon icon, String key, Runnable action) {
        return Buttons.outlined(look, icon, look.texts().get(key), action);
    }

    private Region group(String key, Node... rows) {
        VBox group =
                new VBox(
                        look.space(16),
                        new Words(look, Type.HEADING, "ink", look.texts().get(key)));
        group.getChildren().addAll(rows);
        return group;
    }

    private static Type title(Look look) {
        return look.low() ? Type.SUBTITLE : Type.TITLE;
    }
}
