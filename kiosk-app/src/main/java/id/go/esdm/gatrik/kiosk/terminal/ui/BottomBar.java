package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The bar at the bottom, always the same, within everybody's reach: Beranda, Kembali, Cari, Aksesibilitas, Bahasa. */
final class BottomBar extends StackPane {
    private final Tappable back;

    /**
     * Builds the bar.
     *
     * @param accessibility opens the panel of settings
     */
    BottomBar(Look look, Navigator navigator, Runnable accessibility) {
        Visit visit = navigator.visit();
        String home = look.texts().get("bar.home");
        String backwards = look.texts().get("bar.back");
        String search = look.texts().get("bar.search");
        String settings = look.texts().get("bar.accessibility");
        String language = look.texts().get("bar.language");
        List<String> words = List.of(home, backwards, search, settings, language);
        double gap = look.space(12);
        double each = (look.panel().width() - 2 * gap) / words.size() - gap;
        boolean beside = look.panel().landscape();
        double icon = look.text(beside ? 34 : 40);
        double room = beside ? each - icon - look.space(32) : each - look.space(8);
        double part = Fit.part(look, Type.LABEL, room, words);
        back = item(look, Icon.BACK, backwards, part, beside, navigator::back);
        HBox items =
                new HBox(
                        gap,
                        item(look, Icon.HOME, home, part, beside, navigator::home),
                        back,
                        item(
                                look,
                                Icon.SEARCH,
                                search,
                                part,
                                beside,
                                () -> navigator.open(new Route.Search(""))),
                        item(look, Icon.ACCESSIBILITY, settings, part, beside, accessibility),
                        item(
                                look,
                                Icon.LANGUAGE,
                                language,
                                part,
                                beside,
                                () ->
                                        visit.languageProperty()
                                                .set(look.texts().language().other())));
        items.setPadding(new Insets(look.space(8), gap, look.space(8), gap));
        getChildren().add(items);
        getStyleClass().add("bottom-bar");
    }

    /** Says whether there is a way back. */
    void setCanGoBack(boolean can) {
        back.setDisable(!can);
        back.setOpacity(can ? 1 : 0.4);
    }

    private static Tappable item(
            Look look, Icon icon, String name, double part, boolean beside, Runnable action) {
        Words words = new Words(look.font(Type.LABEL, part), false, "ink", name, 1).centred();
        words.setMaxWidth(USE_PREF_SIZE);
        Symbol symbol = new Symbol(icon, look.text(beside ? 34 : 40), "line-action");
        VBox above = new VBox(look.space(6), symbol, words);
        HBox side = new HBox(look.space(14), symbol, words);
        above.setAlignment(Pos.CENTER);
        side.setAlignment(Pos.CENTER);
        if (!beside) {
            above.getChildren().setAll(symbol, words);
        }
        Tappable item = new Tappable(name, beside ? side : above, action, "bar");
        item.setPrefWidth(1);
        item.setMinHeight(look.target(beside ? 84 : 112));
        HBox.setHgrow(item, Priority.ALWAYS);
        return item;
    }
}
