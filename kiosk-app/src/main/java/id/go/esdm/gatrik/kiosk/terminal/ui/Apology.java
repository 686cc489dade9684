package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.task.ErrorCode;

/** What a visitor sees of a fault: a calm sentence, a short code for the staff, and a way on. */
final class Apology {
    private Apology() {}

    static Overlay of(Look look, ErrorCode code, Runnable close) {
        return new Overlay(
                look,
                close,
                Buttons.primary(look, Icon.HOME, look.texts().get("fault.home"), close),
                new Words(look, Type.SUBTITLE, "ink", look.texts().get("fault.title")),
                new Words(look, Type.LEAD, "ink", look.texts().get("fault.words")),
                new Words(look, Type.BODY, "muted", look.texts().get("fault.code", code.value())));
    }
}
