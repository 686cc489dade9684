package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.ArrayList;
import java.util.List;

/** What can be seen below a node as words, in the order in which it is read: what can be touched by its name, all else by its words. */
final class ReadingOrder {
    /** Beyond so many pieces nobody remembers how it began. */
    private static final int MOST = 60;

    private ReadingOrder() {}

    static List<String> of(Node node) {
        List<String> words = new ArrayList<>();
        collect(node, words);
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()
                || node.getOpacity() == 0
                || words.size() >= MOST
                || node.getStyleClass().contains("keyboard")) {
            return;
        }
        String name = node.getAccessibleText();
        if (node instanceof Words said) {
            add(words, said.words());
        } else if (name != null && !name.isEmpty()) {
            add(words, name);
            String state = node.getAccessibleHelp();
            add(words, state == null ? "" : state);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    private static void add(List<String> words, String piece) {
        if (!piece.isBlank() && (words.isEmpty() || !words.getLast().equals(piece))) {
            words.add(piece);
        }
    }
}
