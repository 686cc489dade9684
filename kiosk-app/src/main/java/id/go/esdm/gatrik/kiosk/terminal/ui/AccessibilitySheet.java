package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The panel of settings: four sizes of text, three contrasts, reach and motion; each shows itself, and holds until the visit ends. */
final class AccessibilitySheet {
    private static final int LETTERS = 86; // in a line of the sheet
    private static final int WIDE_LETTERS = 110; // where it has two columns

    private AccessibilitySheet() {}

    /**
     * The panel.
     *
     * @param readable whether this machine can read aloud
     */
    static Overlay of(Look look, Visit visit, boolean readable, Runnable close) {
        ObjectProperty<Accessibility> wish = visit.accessibilityProperty();
        List<Tappable> sizes = new ArrayList<>();
        for (TextSize size : TextSize.values()) {
            sizes.add(size(look, size, wish));
        }
        List<Tappable> contrasts = new ArrayList<>();
        for (Contrast contrast : Contrast.values()) {
            contrasts.add(contrast(look, contrast, wish));
        }
        List<Tappable> comforts = Comforts.of(look, wish);
        if (readable) {
            comforts.addFirst(Comforts.aloud(look, visit.paceProperty()));
        }
        double gap = look.space(16);
        List<Node> rows = new ArrayList<>();
        boolean lowered = look.panel().isLowered() && !look.panel().landscape();
        boolean titled = !lowered && !look.low() && !look.crowded();
        if (titled) {
            String title = look.texts().get("accessibility.title");
            rows.add(new Words(look, Type.SUBTITLE, "ink", title));
        }
        double highest =
                sizes.stream().mapToDouble(size -> size.prefHeight(-1)).max().orElseThrow();
        sizes.forEach(size -> size.setMinHeight(Math.max(size.getMinHeight(), Math.ceil(highest))));
        double widest = sizes.stream().mapToDouble(size -> size.prefWidth(-1)).max().orElseThrow();
        Tiles sizeTiles = new Tiles(widest + 2 * Tappable.BORDER, gap, sizes.size(), sizes);
        Tiles contrastTiles = new Tiles(look.measure(12), gap, contrasts.size(), contrasts);
        Tiles comfortTiles = new Tiles(look.measure(20), gap, comforts.size(), comforts);
        double apart = look.space(28);
        VBox seen =
                new VBox(
                        apart,
                        group(look, "accessibility.size", sizeTiles),
                        group(look, "accessibility.contrast", contrastTiles));
        Node others =
                group(
                        look,
                        look.panel().isHigh()
                                ? "accessibility.comfort"
                                : "accessibility.comfort.level",
                        comfortTiles);
        rows.add(new Tiles(look.measure(40), apart, 2, List.of(seen, others)));
        if (!look.low() && !look.panel().isLowered()) {
            String forgotten = look.texts().get("accessibility.forgotten");
            rows.add(new Words(look, Type.BODY, "muted", forgotten));
        }
        Tappable done =
                Buttons.primary(look, Icon.CHECK, look.texts().get("accessibility.done"), close);
        int letters = look.panel().landscape() ? WIDE_LETTERS : LETTERS;
        return new Overlay(look, letters, close, done, rows.toArray(Node[]::new));
    }

    /** Marks the chosen one with a sign as well, for those who do not see the edge. */
    private static Tappable choose(Look look, Tappable choice, boolean chosen) {
        choice.setChosen(chosen);
        if (chosen) {
            StackPane sign =
                    new StackPane(new Symbol(Icon.CHECK, look.space(30), "line-on-action"));
            sign.getStyleClass().add("chosen-sign");
            sign.setMaxSize(look.space(44), look.space(44));
            sign.setMouseTransparent(true);
            StackPane.setAlignment(sign, Pos.TOP_RIGHT);
            choice.getChildren().add(sign);
        }
        return choice;
    }

    private static Node group(Look look, String key, Node choices) {
        return new VBox(
                look.space(12), new Words(look, Type.LABEL, "ink", look.texts().get(key)), choices);
    }

    private static Tappable size(Look look, TextSize size, ObjectProperty<Accessibility> wish) {
        // The letter is drawn as large against the others as the text will be: what you see is
        // what you get.
        double part =
                size.factor(look.panel()) / look.accessibility().textSize().factor(look.panel());
        Words letter = new Words(look.font(Type.HEADING, part), true, "ink", "A", 1).centred();
        String name = look.texts().get(key(size));
        Words words = new Words(look, Type.BODY, "ink", name).centred();
        // beside each other where lines are few
        HBox beside = new HBox(look.space(16));
        VBox below = new VBox();
        beside.setAlignment(Pos.CENTER);
        below.setAlignment(Pos.BOTTOM_CENTER);
        Pane content = look.enlarged() ? beside : below;
        content.getChildren().addAll(letter, words);
        letter.setMinWidth(Region.USE_PREF_SIZE);
        content.setPadding(new Insets(look.space(8), look.space(8), look.space(10), look.space(8)));
        Tappable choice =
                new Tappable(name, content, () -> wish.set(wish.get().with(size)), "outlined");
        choice.setId("size-" + size);
        choice.setMinHeight(look.target(112));
        return choose(look, choice, wish.get().textSize() == size);
    }

    private static Tappable contrast(
            Look look, Contrast contrast, ObjectProperty<Accessibility> wish) {
        String name = look.texts().get(key(contrast));
        Words words = new Words(look, Type.LABEL, "ink", name).centred();
        HBox content = new HBox(words);
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        content.setAlignment(Pos.CENTER);
        content.setPadding(new Insets(look.space(16)));
        // Drawn in its own colours, so that the choice needs no trying.
        content.getStyleClass().addAll("kiosk", contrast.styleClass(), "swatch");
        Tappable choice =
                new Tappable(name, content, () -> wish.set(wish.get().with(contrast)), "outlined");
        choice.setPadding(new Insets(look.space(10)));
        choice.setId("contrast-" + contrast);
        choice.setMinHeight(look.target(112));
        return choose(look, choice, wish.get().contrast() == contrast);
    }

    private static String key(TextSize size) {
        return switch (size) {
            case NORMAL -> "accessibility.size.normal";
            case LARGE -> "accessibility.size.large";
            case LARGER -> "accessibility.size.larger";
            case LARGEST -> "accessibility.size.largest";
        };
    }

    private static String key(Contrast contrast) {
        return switch (contrast) {
            case LIGHT -> "accessibility.contrast.light";
            case DARK -> "accessibility.contrast.dark";
            case HIGH -> "accessibility.contrast.high";
        };
    }
}
