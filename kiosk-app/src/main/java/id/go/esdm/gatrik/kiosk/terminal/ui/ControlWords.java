package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;

/** What is said of a control that has the focus: its name, what it is, its state. */
final class ControlWords {
    private ControlWords() {}

    static String of(Texts texts, Node control) {
        List<String> words = new ArrayList<>();
        String name = control.getAccessibleText();
        if (name == null || name.isEmpty()) {
            return "";
        }
        words.add(name);
        // A key says its sign alone: whoever types hears fifty of them.
        if (!control.getStyleClass().contains("key")) {
            words.add(role(texts, control.getAccessibleRole()));
        }
        String state = control.getAccessibleHelp();
        if (state != null) {
            words.add(state);
        } else if (control instanceof Tappable tappable && tappable.isChosen()) {
            words.add(texts.get("aloud.chosen"));
        }
        words.removeIf(String::isEmpty);
        return String.join(", ", words);
    }

    private static String role(Texts texts, AccessibleRole role) {
        return switch (role) {
            case BUTTON -> texts.get("aloud.button");
            case TEXT_FIELD -> texts.get("aloud.field");
            default -> "";
        };
    }
}
