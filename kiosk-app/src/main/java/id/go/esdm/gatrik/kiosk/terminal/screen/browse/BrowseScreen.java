package id.go.esdm.gatrik.kiosk.terminal.screen.browse;

import id.go.esdm.gatrik.kiosk.edition.Facet;
import id.go.esdm.gatrik.kiosk.terminal.ui.Grouping;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tiles;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Way;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;

/** The groups of the entries as tiles, each leading to the list of its own. */
public final class BrowseScreen implements Screen {
    /** More groups than these nobody looks through; the list's own filters have them all. */
    private static final int MOST = 120;

    private static final int YEAR_LETTERS = 13; // of the number of entries under it
    private static final int NAME_LETTERS = 22;
    private static final double SIDE = 28;
    private static final double GAP = 20;

    private final BrowseModel model;
    private final Navigator navigator;
    private Subscription following = Subscription.EMPTY;

    /** A screen over {@code model}. */
    public BrowseScreen(BrowseModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return model.groupsProperty().map(groups -> !groups.isEmpty());
    }

    @Override
    public Region view(Look look) {
        VBox groups = new VBox();
        following =
                model.groupsProperty()
                        .subscribe(found -> groups.getChildren().setAll(tiles(look, found)));
        Words title = new Words(look, Type.TITLE, "ink", Grouping.name(look.texts(), model.by()));
        VBox content = new VBox(look.space(32), title, groups);
        return Page.scrolled(look, content, model.offsetProperty());
    }

    @Override
    public void left() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    @Override
    public void close() {
        model.close();
    }

    private Tiles tiles(Look look, List<Facet> groups) {
        List<Tappable> tiles = new ArrayList<>();
        groups.stream()
                .limit(MOST)
                .map(group ->
                        tile(
                                look,
                                group.value(),
                                look.texts().count("list.count", group.count()),
                                new Route.List(Grouping.filter(model.by(), group.value()))))
                .forEach(tiles::add);
        boolean years = model.by() == Route.Browse.By.YEAR;
        double beside = look.space(2 * SIDE) + Way.beside(look);
        return new Tiles(
                look.measure(years ? YEAR_LETTERS : NAME_LETTERS) + beside,
                look.space(GAP),
                years ? 4 : 2,
                tiles);
    }

    private Tappable tile(Look look, String name, String count, Route.List route) {
        VBox words =
                new VBox(
                        look.space(4),
                        new Words(look, Type.ROW, "ink", name),
                        new Words(look, Type.BODY, "muted", count));
        HBox content = Way.of(look, null, words);
        content.setPadding(
                new Insets(look.space(20), look.space(SIDE), look.space(20), look.space(SIDE)));
        Tappable tile =
                new Tappable(name + ", " + count, content, () -> navigator.open(route), "tile");
        tile.setMinHeight(look.target(128));
        return tile;
    }
}
