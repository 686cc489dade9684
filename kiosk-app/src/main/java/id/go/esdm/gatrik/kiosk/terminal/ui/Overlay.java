package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A sheet over a veil, in the lower part of the panel where everybody reaches it. A touch beside the sheet closes it. */
final class Overlay extends StackPane {
    Overlay(Look look, Runnable close, Node... rows) {
        getStyleClass().add("veil");
        VBox content = new VBox(look.space(32), rows);
        content.setPadding(new Insets(look.space(48)));
        Scroll sheet = new Scroll(look, content);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        sheet.setMaxWidth(Math.min(look.panel().width() - 2 * look.space(40), look.measure(56)));
        StackPane.setAlignment(sheet, Pos.BOTTOM_CENTER);
        StackPane.setMargin(sheet, new Insets(look.space(40)));
        if (look.panel().landscape()) {
            StackPane.setAlignment(sheet, Pos.CENTER);
        }
        sheet.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    event.consume();
                    close.run();
                });
        getChildren().add(sheet);
    }
}
