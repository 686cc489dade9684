package id.go.esdm.gatrik.kiosk.terminal.screen.search;

import id.go.esdm.gatrik.kiosk.terminal.ui.ChoiceChip;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Run;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.function.Consumer;

/** Before anything is typed: what is searched, and a few words to begin with. */
final class Invitation {
    private Invitation() {}

    static Node of(Look look, Consumer<String> type) {
        Run examples =
                new Run(
                        look.space(16),
                        look.space(16),
                        Arrays.stream(look.texts().list("home.often.terms"))
                                .map(word ->
                                        ChoiceChip.of(
                                                look, word, -1, false, () -> type.accept(word)))
                                .toList());
        VBox all =
                new VBox(
                        look.space(20),
                        new Words(look, Type.HEADING, "ink", look.texts().get("search.begin")),
                        new Words(look, Type.BODY, "muted", look.texts().get("search.scope")),
                        examples);
        all.setPadding(new Insets(look.space(12), 0, look.space(24), 0));
        return new Scroll(look, all);
    }
}
