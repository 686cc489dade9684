package id.go.esdm.gatrik.kiosk.terminal.screen.home;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Plate;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How to ask the PPID for information that is not here. Terms: UU 14/2008 ps. 22 and 36. */
public final class RequestScreen implements Screen {
    private final DoubleProperty offset = new SimpleDoubleProperty();

    @Override
    public Region view(Look look) {
        VBox steps = Page.card(look, 32);
        String[] words = look.texts().list("request.steps");
        for (int i = 0; i < words.length; i++) {
            steps.getChildren().add(step(look, i + 1, words[i]));
        }
        VBox head =
                new VBox(
                        look.space(16),
                        new Words(look, Type.TITLE, "ink", look.texts().get("request.title")),
                        new Words(look, Type.LEAD, "muted", look.texts().get("request.lead")));
        VBox where = Whereabouts.of(look);
        boolean abreast = look.twoColumns();
        Region body =
                abreast ? Page.columns(look, 0.56, steps, where) : Page.column(look, steps, where);
        return Page.scrolled(look, Page.column(look, head, body), offset);
    }

    private static Node step(Look look, int number, String words) {
        double side = look.text(64);
        Plate plate =
                new Plate(
                        new Words(look, Type.HEADING, "action", String.valueOf(number)).centred());
        plate.getStyleClass().add("plate");
        plate.setMinSize(side, side);
        plate.setMaxSize(side, side);
        return beside(look, plate, words);
    }

    /** A sign, and words to the right of it. */
    static Node beside(Look look, Node sign, String words) {
        Words text = new Words(look, Type.BODY, "ink", words);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(look.space(24), sign, text);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
