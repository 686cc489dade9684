package id.go.esdm.gatrik.kiosk.terminal.screen.night;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Wib;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.time.InstantSource;

/** The sleeping panel as it is drawn. */
final class NightView extends Pane {
    private final Look look;
    private final InstantSource clock;
    private final Words time;
    private final VBox sign;

    NightView(Look look, InstantSource clock, Runnable wake) {
        this.look = look;
        this.clock = clock;
        time = new Words(look, Type.HEADING, "on-night", "");
        Words start = new Words(look, Type.LABEL, "on-night", look.texts().get("attract.start"));
        start.setMaxWidth(USE_PREF_SIZE);
        sign = new VBox(look.space(4), time, start);
        sign.setPadding(new Insets(look.space(24)));
        sign.setId("night-sign");
        getStyleClass().add("ground-night");
        getChildren().add(sign);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(look.texts().get("attract.start"));
        setFocusTraversable(true);
        // at the press already: whoever touches the dark wants light
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> wake.run());
        addEventHandler(TouchEvent.TOUCH_PRESSED, _ -> wake.run());
        addEventHandler(KeyEvent.KEY_PRESSED, _ -> wake.run());
        Timeline beat = new Timeline(new KeyFrame(Duration.seconds(1), _ -> requestLayout()));
        beat.setCycleCount(Animation.INDEFINITE);
        sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene == null) {
                        beat.stop();
                    } else {
                        beat.play();
                        requestFocus();
                    }
                });
    }

    @Override
    protected void layoutChildren() {
        time.setWords(look.texts().time(Wib.of(clock.instant())));
        double width = Math.ceil(sign.prefWidth(-1));
        double height = Math.ceil(sign.prefHeight(width));
        Point2D place =
                NightPlaces.of(getWidth(), getHeight(), width, height)
                        .at(Math.floorDiv(clock.instant().getEpochSecond(), 60L));
        sign.resizeRelocate(place.getX(), place.getY(), width, height);
    }
}
