package id.go.esdm.gatrik.kiosk.terminal.screen.home;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.ui.CategorySign;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One class of information: its sign, how much it holds, its name, and a line that explains it. */
final class ClassTile {
    private ClassTile() {}

    static Tappable of(Look look, Category category, int count, Navigator navigator) {
        double side = look.text(72);
        StackPane plate =
                new StackPane(
                        new Symbol(CategorySign.icon(category), look.text(40), "line-action"));
        plate.getStyleClass().add("plate");
        plate.setMinSize(side, side);
        plate.setMaxSize(side, side);
        Words figure = new Words(look, Type.FIGURE, "ink", look.texts().number(count));
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(look.space(20), plate, figure);
        top.setAlignment(Pos.CENTER_LEFT);
        String name = CategorySign.name(look.texts(), category);
        VBox content =
                new VBox(
                        look.space(12),
                        top,
                        new Words(look, Type.HEADING, "ink", name),
                        new Words(
                                look,
                                Type.BODY,
                                "muted",
                                CategorySign.explanation(look.texts(), category)));
        content.setPadding(new Insets(look.space(28)));
        return new Tappable(
                name + ", " + look.texts().count("home.entries", count),
                content,
                () -> navigator.open(new Route.List(Filter.of(category))),
                "tile");
    }
}
