package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import id.go.esdm.gatrik.kiosk.terminal.hardware.Enclosure;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Line;
import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Plate;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.util.List;

/** What the sensors and switches say, four times a second, while somebody steps before them and away. */
final class SensorTest extends StackPane {
    private final Look look;
    private final StaffModel model;
    private final VBox lines;
    private List<Enclosure.Sign> said = List.of();

    SensorTest(Look wished, StaffModel model, Runnable done) {
        look = wished.concise();
        this.model = model;
        this.lines = new VBox(look.space(16));
        Tappable end = Buttons.primary(look, Icon.CHECK, look.texts().get("staff.done"), done);
        Words title = new Words(look, Type.SUBTITLE, "ink", look.texts().get("staff.sensor"));
        getChildren().add(new Slip(look, List.of(title, lines), List.of(end)));
        Timeline beat = new Timeline(new KeyFrame(Duration.millis(250), _ -> renew()));
        beat.setCycleCount(Animation.INDEFINITE);
        sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene == null) {
                        beat.stop();
                    } else {
                        beat.play();
                    }
                });
        show(model.signs());
    }

    private void renew() {
        List<Enclosure.Sign> now = model.signs();
        if (!now.equals(said)) {
            show(now);
        }
    }

    private void show(List<Enclosure.Sign> now) {
        said = now;
        lines.getChildren().clear();
        if (now.isEmpty()) {
            lines.getChildren()
                    .add(new Words(look, Type.LEAD, "ink", look.texts().get("staff.sensor.none")));
            return;
        }
        lines.getChildren()
                .add(new Words(look, Type.LEAD, "muted", look.texts().get("staff.sensor.how")));
        for (Enclosure.Sign sign : now) {
            lines.getChildren().add(line(sign));
        }
    }

    private Node line(Enclosure.Sign sign) {
        boolean usual = sign.yes() != (sign.line() == Line.TAMPER); // a closed enclosure is
        Icon icon = usual ? Icon.IN_FORCE : Icon.REVOKED;
        VBox words =
                new VBox(
                        new Words(look, Type.BODY, "ink", look.texts().get(name(sign.line()))),
                        new Words(look, Type.ROW, "ink", look.texts().get(words(sign))),
                        new Words(
                                look,
                                Type.BODY,
                                "ink",
                                look.texts().count("staff.sensor.changes", sign.changes())));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(look.space(24), new Symbol(icon, look.text(64), "line-ink"), words);
        line.setAlignment(Pos.CENTER_LEFT);
        Plate plate = new Plate(line);
        plate.getStyleClass().add("plate");
        plate.setPadding(new Insets(look.space(20)));
        plate.setMinHeight(Region.USE_PREF_SIZE);
        return plate;
    }

    private static String name(Line line) {
        return switch (line) {
            case PRESENCE -> "staff.presence";
            case TAMPER -> "staff.tamper";
            case KEY -> "staff.key";
        };
    }

    private static String words(Enclosure.Sign sign) {
        return switch (sign.line()) {
            case PRESENCE -> sign.yes() ? "staff.presence.yes" : "staff.presence.no";
            case TAMPER -> sign.yes() ? "staff.tamper.yes" : "staff.tamper.no";
            case KEY -> sign.yes() ? "staff.key.yes" : "staff.key.no";
        };
    }
}
