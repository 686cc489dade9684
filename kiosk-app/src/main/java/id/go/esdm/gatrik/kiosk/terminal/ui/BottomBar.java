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
    private static final double SIGN_BESIDE = 34;
    private static final double SIGN_ABOVE = 40;
    private static final double NEAR = 14;
    private static final double INSET = 10;
    private static final double FOCUS = 12; // the outline of the focus, at both sides

    private final Look look;
    private final boolean beside;
    private final boolean even;
    private final double part;
    private final Tappable back;

    /**
     * Builds the bar.
     *
     * @param settings opens the panel of settings
     */
    BottomBar(Look look, Navigator navigator, Runnable settings) {
        this.look = look;
        Visit visit = navigator.visit();
        List<String> words =
                List.of(
                        look.texts().get("bar.home"),
                        look.texts().get("bar.back"),
                        look.texts().get("bar.search"),
                        look.texts().get("bar.accessibility"),
                        look.texts().get("bar.language"));
        double gap = look.space(12);
        beside = look.panel().landscape();
        double room = look.panel().width() - (words.size() + 1) * gap;
        double around = look.space(NEAR + 2 * INSET) + 6; // and the borders
        double sign = look.text(SIGN_BESIDE);
        even = !beside && Fit.part(look, Type.LABEL, room / words.size() - FOCUS, words) == 1;
        part =
                even
                        ? 1
                        : Fit.partTogether(
                                look,
                                Type.LABEL,
                                room - words.size() * (beside ? around : FOCUS),
                                beside ? sign : 0,
                                words);
        back = item("bar-back", Icon.BACK, words.get(1), navigator::back);
        HBox items =
                new HBox(
                        gap,
                        item("bar-home", Icon.HOME, words.get(0), navigator::home),
                        back,
                        item(
                                "bar-search",
                                Icon.SEARCH,
                                words.get(2),
                                () -> navigator.open(new Route.Search(""))),
                        item("bar-accessibility", Icon.ACCESSIBILITY, words.get(3), settings),
                        item(
                                "bar-language",
                                Icon.LANGUAGE,
                                words.get(4),
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

    private Tappable item(String id, Icon icon, String name, Runnable action) {
        Words words = new Words(look.font(Type.LABEL, part), false, "ink", name, 1).centred();
        double side = Math.rint(look.text(beside ? SIGN_BESIDE : SIGN_ABOVE) * part);
        Symbol symbol = new Symbol(icon, side, "line-action");
        HBox across = new HBox(look.space(NEAR));
        VBox upright = new VBox(look.space(6));
        across.setAlignment(Pos.CENTER);
        upright.setAlignment(Pos.CENTER);
        across.setPadding(new Insets(0, look.space(INSET), 0, look.space(INSET)));
        if (!even) {
            words.setMinWidth(USE_PREF_SIZE);
        }
        if (beside) {
            words.setMaxWidth(USE_PREF_SIZE);
            across.getChildren().addAll(symbol, words);
        } else {
            upright.getChildren().addAll(symbol, words);
        }
        Tappable item = new Tappable(name, beside ? across : upright, action, "bar");
        item.setId(id);
        if (even) {
            item.setPrefWidth(1);
        }
        item.setMinWidth(look.panel().smallestTarget());
        item.setMinHeight(look.target(beside ? 84 : 112));
        HBox.setHgrow(item, Priority.ALWAYS);
        return item;
    }
}
