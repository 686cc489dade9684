package id.go.esdm.gatrik.kiosk.terminal.screen.home;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.ui.CategorySign;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Plate;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One class of information: its sign, how much it holds, its name, and a line that explains it. */
final class ClassTile {
    private ClassTile() {}

    /** A tile for a place among three abreast, or lying when each has a line to itself. */
    static Tappable of(
            Look look, Category category, int count, boolean abreast, Navigator navigator) {
        Words figure = new Words(look, Type.FIGURE, "ink", look.texts().number(count));
        figure.setMinWidth(Region.USE_PREF_SIZE);
        String name = CategorySign.name(look.texts(), category);
        VBox words =
                new VBox(
                        look.space(6),
                        new Words(look, Type.HEADING, "ink", name),
                        new Words(
                                look,
                                Type.BODY,
                                "muted",
                                CategorySign.explanation(look.texts(), category)));
        return new Tappable(
                name + ", " + look.texts().count("home.entries", count),
                abreast
                        ? standing(look, plate(look, category), figure, words)
                        : lying(look, plate(look, category), figure, words),
                () -> navigator.open(new Route.List(Filter.of(category))),
                "tile");
    }

    private static Region standing(Look look, Node plate, Words figure, VBox words) {
        HBox top = new HBox(look.space(20), plate, figure);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox tile = new VBox(look.space(12), top, words);
        tile.setPadding(new Insets(look.space(26)));
        return tile;
    }

    private static Region lying(Look look, Node plate, Words figure, VBox words) {
        HBox tile = new HBox(look.space(24), plate, words, figure);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setAlignment(Pos.CENTER_LEFT);
        tile.setAlignment(Pos.CENTER_LEFT);
        double above = look.space(look.twoColumns() ? 12 : 20);
        tile.setPadding(new Insets(above, look.space(28), above, look.space(28)));
        return tile;
    }

    private static Node plate(Look look, Category category) {
        double side = look.text(72);
        Plate plate =
                new Plate(new Symbol(CategorySign.icon(category), look.text(40), "line-action"));
        plate.getStyleClass().add("plate");
        plate.setMinSize(side, side);
        plate.setMaxSize(side, side);
        return plate;
    }
}
