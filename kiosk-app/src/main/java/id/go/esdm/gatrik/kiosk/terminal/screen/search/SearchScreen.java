package id.go.esdm.gatrik.kiosk.terminal.screen.search;

import id.go.esdm.gatrik.kiosk.terminal.keyboard.Keyboard;
import id.go.esdm.gatrik.kiosk.terminal.keyboard.KeyboardGround;
import id.go.esdm.gatrik.kiosk.terminal.keyboard.KeyboardLayout;
import id.go.esdm.gatrik.kiosk.terminal.keyboard.TypingField;
import id.go.esdm.gatrik.kiosk.terminal.ui.Focus;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The search: what is typed above, what is found below it or beside it, the keyboard where the hands are. */
public final class SearchScreen implements Screen {
    private final SearchModel model;
    private final Navigator navigator;
    private Subscription following = Subscription.EMPTY;

    /** A screen over {@code model}. */
    public SearchScreen(SearchModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @Override
    public Region view(Look look) {
        Arrangement arrangement = Arrangement.of(look);
        boolean beside = arrangement == Arrangement.BESIDE;
        TypingField field =
                new TypingField(
                        look.aboveList(),
                        model.typing(),
                        look.texts().get("search.hint"),
                        () -> model.keyboardShownProperty().set(true));
        Keyboard keyboard = keyboard(look, arrangement);
        ResultsView results = new ResultsView(look, model, navigator, field::setStatus);
        VBox.setVgrow(results.node(), Priority.ALWAYS);
        Region page =
                switch (arrangement) {
                    case BESIDE -> beside(look, field.node(), keyboard, results);
                    case ABOVE, IN_TURN -> below(look, field.node(), keyboard, results);
                };
        page.getStyleClass().add("ground-paper");
        TypingField.listen(page, model.typing());
        following =
                Subscription.combine(
                        results.follow(),
                        model.keyboardShownProperty()
                                .subscribe(shown -> {
                                    boolean there = beside || shown;
                                    show(keyboard, there);
                                    field.setWriting(there);
                                    results.squeeze(there && arrangement == Arrangement.IN_TURN);
                                }));
        focusWhenSeen(field.node());
        return page;
    }

    @Override
    public void left() {
        model.left();
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    @Override
    public void close() {
        model.close();
    }

    private Region beside(Look look, Region field, Keyboard keyboard, ResultsView results) {
        Region room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        keyboard.getStyleClass().add("keyboard-plate");
        double width = KeyboardGround.besideWidth(look);
        VBox left = new VBox(look.space(look.wide() ? 16 : 10), field, room, keyboard);
        left.setMinWidth(width);
        left.setMaxWidth(width);
        VBox right = new VBox(look.space(20), results.node());
        if (Arrangement.classesFit(look, results.head().prefHeight(width))) {
            left.getChildren().add(1, results.head());
        } else {
            right.getChildren().addFirst(results.head());
        }
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox page = new HBox(look.space(48), left, right);
        page.setPadding(new Insets(look.space(28), look.margin(), look.space(28), look.margin()));
        return page;
    }

    private static Region below(Look look, Region field, Keyboard keyboard, ResultsView results) {
        double high = look.panel().landscape() ? look.space(20) : look.space(44);
        VBox upper =
                new VBox(look.space(look.low() ? 12 : 20), field, results.head(), results.node());
        upper.setPadding(new Insets(high, look.margin(), look.space(20), look.margin()));
        VBox.setVgrow(upper, Priority.ALWAYS);
        return new VBox(upper, keyboard);
    }

    private Keyboard keyboard(Look look, Arrangement arrangement) {
        boolean beside = arrangement == Arrangement.BESIDE;
        double padding = KeyboardGround.padding(look);
        double width = beside ? KeyboardGround.besideWidth(look) : look.panel().width();
        Keyboard keyboard =
                new Keyboard(
                        look,
                        KeyboardLayout.of(
                                look.texts().language(), arrangement.digits(look), !beside),
                        width - 2 * padding,
                        model.typing(),
                        () -> model.keyboardShownProperty().set(false));
        keyboard.setPadding(new Insets(padding));
        return keyboard;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static void focusWhenSeen(Node field) {
        field.sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene != null) {
                        Focus.give(field);
                    }
                });
    }
}
