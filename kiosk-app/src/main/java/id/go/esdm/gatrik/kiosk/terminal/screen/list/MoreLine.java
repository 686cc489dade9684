package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** Below the first values of a filter: the way to all of them. */
final class MoreLine {
    private MoreLine() {}

    /**
     * The line below the values of {@code aspect}.
     *
     * @param count how many values there are
     * @param asked runs after the model has been asked for all
     */
    static Tappable of(Look look, ListModel model, Aspect aspect, int count, Runnable asked) {
        String name = look.texts().get("list.filter.more", look.texts().number(count));
        HBox content = new HBox(new Words(look, Type.LABEL, "action", name));
        content.setAlignment(Pos.CENTER_LEFT);
        content.setPadding(new Insets(0, look.space(24), 0, look.space(24)));
        Runnable ask =
                () -> {
                    model.offerAll(aspect);
                    asked.run();
                };
        Tappable more = new Tappable(name, content, ask, "row");
        more.setId("more-" + aspect);
        more.setMinHeight(look.target(72));
        return more;
    }
}
