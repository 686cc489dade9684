package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;

/** The way to the rows that are not seen yet, for who has no arrow keys: it stands after the last row in sight, and is seen only while it has the focus. */
final class FurtherRows extends StackPane {
    private final Look look;
    private final Runnable further;
    private boolean offered;
    private boolean ended;

    FurtherRows(Look look, Runnable further) {
        this.look = look;
        this.further = further;
        setManaged(false);
        setPickOnBounds(false);
        setPadding(new Insets(look.space(12)));
        focusWithinProperty().addListener((_, _, _) -> show());
        build();
    }

    /**
     * Says what there is.
     *
     * @param more whether not all rows are seen
     * @param now whether the last one is; it then leads back to the first
     */
    void offer(boolean more, boolean now) {
        offered = more;
        if (ended != now) {
            ended = now;
            build();
        }
        show();
    }

    private void build() {
        Tappable button =
                Buttons.primary(
                        look,
                        ended ? Icon.UP : Icon.DOWN,
                        look.texts().get(ended ? "rows.first" : "rows.further"),
                        further);
        button.setId("rows-further");
        getChildren().setAll(button);
    }

    private void show() {
        // Not invisible, or the focus could not get here.
        setOpacity(isFocusWithin() ? 1 : 0);
        setMouseTransparent(!isFocusWithin());
        setVisible(offered);
    }
}
