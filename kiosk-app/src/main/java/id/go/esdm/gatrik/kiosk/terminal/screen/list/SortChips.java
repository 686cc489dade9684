package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.edition.Sort;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;
import id.go.esdm.gatrik.kiosk.terminal.ui.ChoiceChip;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Run;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;

/** The three orders of the list, the present one marked. */
final class SortChips {
    private SortChips() {}

    static Run of(Look look, ListModel model, ListState state) {
        List<Node> chips = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            Tappable chip =
                    ChoiceChip.of(
                            look,
                            name(look.texts(), sort),
                            -1,
                            sort == state.sort(),
                            () -> model.sort(sort));
            chip.setId("sort-" + sort);
            chips.add(chip);
        }
        return new Run(look.space(16), look.space(12), chips);
    }

    static String name(Texts texts, Sort sort) {
        return texts.get(
                switch (sort) {
                    case TITLE -> "list.sort.title";
                    case NEWEST -> "list.sort.newest";
                    case NUMBER -> "list.sort.number";
                });
    }
}
