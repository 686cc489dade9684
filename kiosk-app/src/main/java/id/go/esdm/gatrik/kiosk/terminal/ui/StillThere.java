package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableIntegerValue;

/** The warning before a visit ends: "Masih di sini?", the seconds left, and one large button; any touch will do. */
final class StillThere {
    private StillThere() {}

    static Overlay of(Look look, ObservableIntegerValue secondsLeft, Runnable stay) {
        Words left = new Words(look, Type.LEAD, "ink", "");
        Runnable count =
                () ->
                        left.setWords(
                                look.texts()
                                        .count("idle.countdown", Math.max(0, secondsLeft.get())));
        count.run();
        Overlay overlay =
                new Overlay(
                        look,
                        stay,
                        Buttons.primary(look, Icon.TOUCH, look.texts().get("idle.continue"), stay),
                        new Words(look, Type.TITLE, "ink", look.texts().get("idle.title")),
                        left);
        ChangeListener<Number> follow = (_, _, _) -> count.run();
        overlay.sceneProperty()
                .addListener((_, _, scene) -> {
                    secondsLeft.removeListener(follow);
                    if (scene != null) {
                        secondsLeft.addListener(follow);
                    }
                });
        return overlay;
    }
}
