package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.keyboard.Keyboard;
import id.go.esdm.gatrik.kiosk.terminal.keyboard.KeyboardGround;
import id.go.esdm.gatrik.kiosk.terminal.keyboard.KeyboardLayout;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;

import javafx.geometry.Insets;

/** The keyboard with which something is typed to be found in a document. */
final class FindKeyboard {
    private FindKeyboard() {}

    /** Makes one so wide; when it is closed and nothing was typed, nothing is looked for any more. */
    static Keyboard of(Look look, Find find, double width, boolean digits) {
        double padding = KeyboardGround.padding(look);
        Keyboard keyboard =
                new Keyboard(
                        look,
                        KeyboardLayout.of(look.texts().language(), digits, true),
                        width - 2 * padding,
                        find.typing(),
                        () -> close(find));
        keyboard.setPadding(new Insets(padding));
        return keyboard;
    }

    private static void close(Find find) {
        if (find.found().sought().isNothing()) {
            find.end();
        } else {
            find.keyboardShownProperty().set(false);
        }
    }
}
