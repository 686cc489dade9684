package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/**
 * A sheet over a veil, in the lower part of the panel where everybody reaches it. Its button always stays in sight; what stands above scrolls when it must. A
 * touch beside the sheet closes it.
 */
final class Overlay extends Veil {
    private final Runnable close;

    /** A sheet of {@code rows} over {@code button}. */
    Overlay(Look look, Runnable close, Tappable button, Node... rows) {
        this(look, 56, close, button, rows);
    }

    /**
     * The same in another width.
     *
     * @param letters of body text in a line, at most
     */
    Overlay(Look look, int letters, Runnable close, Tappable button, Node... rows) {
        this.close = close;
        boolean crowded = look.low() || look.panel().isLowered();
        boolean wide = look.panel().landscape();
        double inside = look.space(crowded ? 28 : wide ? 40 : 48);
        VBox content = new VBox(look.space(crowded ? 20 : wide ? 24 : 32), rows);
        content.setPadding(new Insets(inside, inside, look.space(16), inside));
        Scroll scroll = new Scroll(look, content).edged();
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(button, new Insets(look.space(16), inside, inside, inside));
        button.setMaxWidth(Double.MAX_VALUE);
        Card sheet = new Card(0, scroll, button);
        double around = look.space(crowded ? 16 : wide ? 28 : 40);
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        sheet.setMaxWidth(Math.min(look.panel().width() - 2 * around, look.measure(letters)));
        double above = look.panel().glass() - look.panel().height();
        boolean middle = look.panel().landscape() && !look.panel().isLowered();
        StackPane.setAlignment(sheet, middle ? Pos.CENTER : Pos.BOTTOM_CENTER);
        StackPane.setMargin(sheet, new Insets(above + around, around, around, around));
        sheet.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    event.consume();
                    close.run();
                });
        carry(sheet);
    }

    /** The one that lies over {@code root}, if any. */
    static @Nullable Overlay over(Pane root) {
        return root.getChildren().stream()
                .filter(Overlay.class::isInstance)
                .map(Overlay.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** Closes it, as a touch beside it does. */
    void close() {
        close.run();
    }
}
