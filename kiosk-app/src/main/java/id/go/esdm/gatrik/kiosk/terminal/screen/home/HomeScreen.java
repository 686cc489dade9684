package id.go.esdm.gatrik.kiosk.terminal.screen.home;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.terminal.ui.EntryCard;
import id.go.esdm.gatrik.kiosk.terminal.ui.Grouping;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.News;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tiles;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Way;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** "Apa yang ingin Anda ketahui?": search, the three classes, the news, what is often sought, and the PPID. */
public final class HomeScreen implements Screen {
    private static final double LEFT = 0.54;

    private final HomeModel model;
    private final Navigator navigator;
    private Subscription following = Subscription.EMPTY;

    /** A screen over {@code model}. */
    public HomeScreen(HomeModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return model.ready();
    }

    @Override
    public Region view(Look look) {
        VBox classes = new VBox();
        FlowPane ways = new FlowPane(look.space(16), look.space(16));
        VBox news = new VBox(look.space(12));
        VBox favourites = new VBox(look.space(12));
        following =
                model.counts()
                        .subscribe(counts -> classes.getChildren().setAll(tiles(look, counts)))
                        .and(
                                model.groupingsProperty()
                                        .subscribe(
                                                all -> ways.getChildren().setAll(ways(look, all))))
                        .and(model.newsProperty().subscribe(_ -> fill(look, news, favourites)))
                        .and(
                                model.mostReadProperty()
                                        .subscribe((_, _) -> fill(look, news, favourites)));
        VBox seek =
                Page.column(
                        look,
                        new Words(look, title(look), "ink", look.texts().get("home.question")),
                        searchField(look),
                        new VBox(look.space(look.twoColumns() ? 16 : 24), classes, ways));
        Region content;
        if (look.twoColumns()) {
            seek.getChildren().add(often(look));
            content =
                    Page.columns(
                            look, LEFT, seek, Page.column(look, news, favourites, request(look)));
        } else {
            content = Page.column(look, seek, news, favourites, often(look), request(look));
        }
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

    private static Type title(Look look) {
        // In a column of a middling panel the question must still stand on one line.
        boolean narrow = look.low() || (look.twoColumns() && !look.wide());
        return narrow ? Type.SUBTITLE : Type.TITLE;
    }

    private Tappable searchField(Look look) {
        Words hint = new Words(look, Type.ROW, "muted", look.texts().get("home.search.hint"));
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox content =
                new HBox(
                        look.space(24),
                        new Symbol(Icon.SEARCH, look.text(40), "line-action"),
                        hint);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setPadding(
                new Insets(look.space(12), look.space(32), look.space(12), look.space(32)));
        Tappable field =
                new Tappable(
                        look.texts().get("bar.search"),
                        content,
                        () -> navigator.open(new Route.Search("")),
                        "outlined");
        field.setMinHeight(look.target(116));
        return field;
    }

    private Node tiles(Look look, Map<Category, Integer> counts) {
        double gap = look.space(24);
        double whole = look.panel().width() - 2 * look.margin();
        double room = look.twoColumns() ? (whole - look.space(56)) * LEFT : whole;
        double least = look.measure(16);
        boolean abreast = (room - 2 * gap) / 3 >= least;
        List<Tappable> tiles = new ArrayList<>();
        for (Category category : Category.values()) {
            int count = counts.getOrDefault(category, 0);
            tiles.add(ClassTile.of(look, category, count, abreast, navigator));
        }
        return new Tiles(least, abreast ? gap : look.space(12), abreast ? 3 : 1, tiles);
    }

    /** News and favourites share the room for three or four rows, so that what follows them stays near. */
    private void fill(Look look, VBox news, VBox favourites) {
        News.Items items = model.newsProperty().get();
        List<EntrySummary> mostRead = model.mostReadProperty().get();
        boolean few = !mostRead.isEmpty() || (look.panel().landscape() && !look.wide());
        Node above = heading(look, items.heading(look.texts()), items.changed());
        show(look, news, above, items.entries(), few ? 2 : 3);
        show(
                look,
                favourites,
                heading(look, look.texts().get("home.most-read"), false),
                mostRead,
                2);
    }

    private void show(Look look, VBox group, Node heading, List<EntrySummary> entries, int most) {
        group.getChildren().clear();
        group.setManaged(!entries.isEmpty());
        if (!entries.isEmpty()) {
            List<EntrySummary> first = entries.stream().limit(most).toList();
            group.getChildren().addAll(heading, EntryCard.of(look, first, navigator));
        }
    }

    private Node often(Look look) {
        FlowPane chips = new FlowPane(look.space(16), look.space(16));
        for (String term : look.texts().list("home.often.terms")) {
            chips.getChildren()
                    .add(chip(look, null, term, () -> navigator.open(new Route.Search(term))));
        }
        return new VBox(
                look.space(16), heading(look, look.texts().get("home.often"), false), chips);
    }

    private List<Tappable> ways(Look look, List<Route.Browse.By> all) {
        return all.stream()
                .map(by ->
                        chip(
                                look,
                                Grouping.icon(by),
                                Grouping.name(look.texts(), by),
                                () -> navigator.open(new Route.Browse(by))))
                .toList();
    }

    private static Tappable chip(Look look, @Nullable Icon icon, String words, Runnable action) {
        HBox content = new HBox(look.space(14), new Words(look, Type.LABEL, "action", words));
        if (icon != null) {
            content.getChildren().addFirst(new Symbol(icon, look.text(32), "line-action"));
        }
        content.setAlignment(Pos.CENTER);
        content.setPadding(new Insets(0, look.space(28), 0, look.space(28)));
        Tappable chip = new Tappable(words, content, action, "outlined", "chip");
        chip.setMinHeight(look.target(76));
        return chip;
    }

    private Node request(Look look) {
        VBox words =
                new VBox(
                        look.space(4),
                        new Words(look, Type.ROW, "ink", look.texts().get("home.request")),
                        new Words(
                                look,
                                Type.BODY,
                                "muted",
                                look.texts().get("home.request.explained")));
        Symbol sign = new Symbol(Icon.REQUEST, look.text(44), "line-action");
        HBox content = Way.of(look, sign, words);
        content.setPadding(
                new Insets(look.space(20), look.space(28), look.space(20), look.space(28)));
        Tappable row =
                new Tappable(
                        look.texts().get("home.request"),
                        content,
                        () -> navigator.open(new Route.Request()),
                        "tile");
        row.setMinHeight(look.target(112));
        return row;
    }

    private static Node heading(Look look, String words, boolean fresh) {
        HBox heading = new HBox(look.space(14));
        heading.setAlignment(Pos.CENTER_LEFT);
        if (fresh) {
            Region marker = new Region();
            marker.getStyleClass().add("badge");
            marker.setMinSize(look.text(14), look.text(14));
            marker.setMaxSize(look.text(14), look.text(14));
            heading.getChildren().add(marker);
        }
        Words text = new Words(look, Type.HEADING, "ink", words);
        HBox.setHgrow(text, Priority.ALWAYS);
        heading.getChildren().add(text);
        return heading;
    }
}
