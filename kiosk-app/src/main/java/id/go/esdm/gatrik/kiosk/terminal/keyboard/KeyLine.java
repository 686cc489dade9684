package id.go.esdm.gatrik.kiosk.terminal.keyboard;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** A line of keys as one stop on the way of who has two switches: Enter goes into it, so that no letter is more than some fifteen steps away. */
final class KeyLine extends Region {
    KeyLine(String name, Runnable enter) {
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setFocusTraversable(true);
        setMouseTransparent(true);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        event.consume();
                        enter.run();
                    }
                });
    }
}
