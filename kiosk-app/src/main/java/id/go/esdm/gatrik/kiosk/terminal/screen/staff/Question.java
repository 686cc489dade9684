package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.scene.layout.Region;

import java.util.List;

/** Asks once more before the program ends, and says what becomes of the screen then. */
final class Question {
    private Question() {}

    static Region of(Look wished, StaffModel model, StaffState.Deed deed, Runnable back) {
        Look look = wished.concise();
        String title = title(deed);
        String act = look.texts().get(deedKey(deed));
        Tappable yes = Buttons.primary(look, icon(deed), act, () -> model.act(deed));
        Tappable no = Buttons.outlined(look, Icon.BACK, look.texts().get("staff.no"), back);
        Words words =
                new Words(
                        look,
                        Type.LEAD,
                        "ink",
                        look.texts().get(outcome(deed, model.isSupervised())));
        Words asked = new Words(look, Type.SUBTITLE, "ink", look.texts().get(title));
        return new Slip(look, List.of(asked, words), List.of(yes, no));
    }

    private static Icon icon(StaffState.Deed deed) {
        return switch (deed) {
            case RESTART -> Icon.RESET;
            case LEAVE -> Icon.LEAVE;
        };
    }

    private static String title(StaffState.Deed deed) {
        return switch (deed) {
            case RESTART -> "staff.restart.title";
            case LEAVE -> "staff.leave.title";
        };
    }

    private static String deedKey(StaffState.Deed deed) {
        return switch (deed) {
            case RESTART -> "staff.restart";
            case LEAVE -> "staff.leave";
        };
    }

    private static String outcome(StaffState.Deed deed, boolean supervised) {
        return switch (deed) {
            case RESTART -> supervised ? "staff.restart.words" : "staff.restart.alone";
            case LEAVE -> supervised ? "staff.leave.words" : "staff.leave.alone";
        };
    }
}
