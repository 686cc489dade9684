package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Plate;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import java.util.List;

/** One full picture after the other: colours for broken pixels, ramps for banding. Its words go after three seconds, so that nothing covers the glass. */
final class ScreenTest extends StackPane {
    private static final List<String> PICTURES =
            List.of(
                    "#FFFFFF",
                    "#000000",
                    "#FF0000",
                    "#00FF00",
                    "#0000FF",
                    "#808080",
                    "linear-gradient(to right, #000000, #FFFFFF)",
                    "linear-gradient(to bottom, #FF0000, #FFFF00, #00FF00, #00FFFF, #0000FF,"
                            + " #FF00FF)");

    private final Look look;
    private final Runnable done;
    private final Region picture = new Region();
    private final Words words;
    private final Plate plate;
    private final PauseTransition reading = new PauseTransition(Duration.seconds(3));
    private int at;

    ScreenTest(Look wished, Runnable done) {
        this.look = wished.atNormalSize();
        this.done = done;
        words = new Words(look, Type.BODY, "ink", "").centred();
        plate = new Plate(words);
        plate.getStyleClass().add("card");
        plate.setPadding(
                new Insets(look.space(16), look.space(32), look.space(16), look.space(32)));
        plate.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        plate.setMouseTransparent(true);
        StackPane.setAlignment(plate, Pos.BOTTOM_CENTER);
        StackPane.setMargin(plate, new Insets(look.margin()));
        reading.setOnFinished(_ -> plate.setVisible(false));
        Tappable whole =
                new Tappable(look.texts().get("staff.screen.next"), picture, this::next, "whole");
        getChildren().addAll(whole, plate);
        sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene == null) {
                        reading.stop();
                    }
                });
        show();
    }

    private void next() {
        at++;
        if (at == PICTURES.size()) {
            done.run();
        } else {
            show();
        }
    }

    private void show() {
        // a test picture is made of its own colours, whatever the visitor's contrast
        picture.setStyle("-fx-background-color: " + PICTURES.get(at) + ";");
        words.setWords(look.texts().get("staff.screen.how", at + 1, PICTURES.size()));
        plate.setVisible(true);
        reading.playFromStart();
    }
}
