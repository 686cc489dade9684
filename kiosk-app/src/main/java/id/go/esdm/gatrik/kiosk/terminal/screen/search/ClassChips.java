package id.go.esdm.gatrik.kiosk.terminal.screen.search;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.terminal.ui.CategorySign;
import id.go.esdm.gatrik.kiosk.terminal.ui.ChoiceChip;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Run;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;

/** The three classes; the search keeps to the one that is chosen, and a second touch lets it go. */
final class ClassChips {
    private ClassChips() {}

    static Run of(Look look, SearchModel model) {
        List<Node> chips = new ArrayList<>();
        for (Category category : Category.values()) {
            boolean chosen = category == model.categoryProperty().get();
            Tappable chip =
                    ChoiceChip.of(
                            look,
                            CategorySign.name(look.texts(), category),
                            -1,
                            chosen,
                            () -> model.keepTo(chosen ? null : category));
            chip.setId("class-" + category);
            chips.add(chip);
        }
        return new Run(look.space(14), look.space(12), chips);
    }
}
