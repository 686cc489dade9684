package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.task.ErrorCode;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** What a visitor sees of a fault: a calm sentence, a short code for the staff, and a way on. */
final class Apology {
    private Apology() {}

    /**
     * Draws it.
     *
     * @param close runs when it is touched
     * @param patience how long it stays untouched
     * @param beginAgain runs at the end of that
     */
    static Overlay of(
            Look look, ErrorCode code, Runnable close, Duration patience, Runnable beginAgain) {
        Overlay overlay =
                new Overlay(
                        look,
                        close,
                        Buttons.primary(look, Icon.HOME, look.texts().get("fault.home"), close),
                        new Words(look, Type.SUBTITLE, "ink", look.texts().get("fault.title")),
                        new Words(look, Type.LEAD, "ink", look.texts().get("fault.words")),
                        new Words(
                                look,
                                Type.BODY,
                                "muted",
                                look.texts().get("fault.code", code.value())));
        PauseTransition untouched = new PauseTransition(patience);
        untouched.setOnFinished(_ -> beginAgain.run());
        overlay.sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene == null) {
                        untouched.stop();
                    } else {
                        untouched.playFromStart();
                    }
                });
        return overlay;
    }
}
