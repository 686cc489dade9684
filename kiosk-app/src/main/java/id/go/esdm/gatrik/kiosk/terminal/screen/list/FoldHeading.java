package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The heading of a group of filters; a touch unfolds its values or folds them away. */
final class FoldHeading {
    private FoldHeading() {}

    /**
     * The heading of {@code aspect}.
     *
     * @param folded runs after the model has folded or unfolded it
     */
    static Tappable of(Look look, ListModel model, Aspect aspect, Runnable folded) {
        String name = aspect.name(look.texts());
        Words words = new Words(look, Type.LABEL, "action", name);
        HBox.setHgrow(words, Priority.ALWAYS);
        Symbol sign = new Symbol(Icon.DOWN, look.text(30), "line-action");
        sign.setRotate(model.isUnfolded(aspect) ? 180 : 0);
        HBox content = new HBox(look.space(12), words, sign);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setPadding(new Insets(0, look.space(24), 0, look.space(24)));
        Runnable fold =
                () -> {
                    model.fold(aspect);
                    folded.run();
                };
        Tappable heading = new Tappable(name, content, fold, "row");
        heading.setId("fold-" + aspect);
        heading.setMinHeight(look.target(80));
        return heading;
    }
}
