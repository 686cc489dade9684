package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/** Twelve large keys. A typed digit is a dot and nothing else; what is wrong, and how long to wait, stands below the dots. */
final class PinPad extends StackPane {
    private static final int COLUMNS = 3;
    private static final int LINES = 4;

    private final Look look;
    private final StaffModel model;
    private final HBox dots;
    private final Words status;
    private final GridPane keys = new GridPane();
    private final Timeline beat;
    private final double side;

    PinPad(Look wished, StaffModel model, Runnable back) {
        this.look = wished.atNormalSize();
        this.model = model;
        boolean across = look.panel().landscape();
        double margin = look.margin();
        double gap = look.space(16);
        double most = (look.panel().height() - 2 * margin - (LINES - 1) * gap) / LINES;
        side = Math.rint(Math.max(look.panel().smallestTarget(), Math.min(most, look.target(176))));
        dots = new HBox(look.space(18));
        dots.setMinHeight(look.text(36));
        status = new Words(look, Type.BODY, "on-deep", "");
        VBox words =
                new VBox(
                        look.space(20),
                        new Symbol(Icon.LOCK, look.text(72), "line-gold"),
                        new Words(look, Type.TITLE, "on-deep", look.texts().get("staff.title")),
                        new Words(
                                look,
                                Type.LEAD,
                                "on-deep-muted",
                                look.texts().get("staff.pin.words")),
                        dots,
                        status);
        Tappable leave = Buttons.onDeep(look, Icon.BACK, look.texts().get("bar.back"), back);
        leave.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        fillKeys(gap);
        Region room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        if (across) {
            words.getChildren().addAll(room, leave);
            HBox page = new HBox(look.space(80), words, keys);
            HBox.setHgrow(words, Priority.ALWAYS);
            page.setAlignment(Pos.CENTER);
            page.setMaxWidth(look.measure(84));
            getChildren().add(page);
        } else {
            HBox middle = new HBox(keys);
            middle.setAlignment(Pos.CENTER);
            VBox.setMargin(leave, new Insets(look.space(40), 0, 0, 0));
            getChildren().add(new VBox(look.space(48), words, room, middle, leave));
        }
        setPadding(new Insets(margin));
        getStyleClass().add("ground-deep");
        beat = new Timeline(new KeyFrame(Duration.millis(500), _ -> show()));
        beat.setCycleCount(Animation.INDEFINITE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        // The model outlives this view: it is followed only while it can be seen.
        sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene == null) {
                        beat.stop();
                    } else {
                        beat.play();
                    }
                });
        show();
    }

    private void fillKeys(double gap) {
        keys.setHgap(gap);
        keys.setVgap(gap);
        double wide = Math.rint(side * 1.35);
        for (int i = 0; i < COLUMNS; i++) {
            keys.getColumnConstraints().add(new ColumnConstraints(wide));
        }
        for (int digit = 1; digit <= 9; digit++) {
            keys.add(digit(digit), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
        }
        keys.add(sign(Icon.DELETE, "keyboard.delete", "key-act", model::delete), 0, 3);
        keys.add(digit(0), 1, 3);
        keys.add(sign(Icon.CHECK, "staff.pin.enter", "gold-button", model::enter), 2, 3);
        keys.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private Tappable digit(int digit) {
        String name = Integer.toString(digit);
        Words words = new Words(look, Type.SUBTITLE, "ink", name, 1).centred();
        words.setMaxWidth(USE_PREF_SIZE);
        return key(name, new StackPane(words), "key-letter", () -> model.type(name.charAt(0)));
    }

    private Tappable sign(Icon icon, String key, String styleClass, Runnable action) {
        boolean main = styleClass.equals("gold-button");
        Symbol symbol = new Symbol(icon, look.text(44), main ? "line-on-gold" : "line-ink");
        String name = look.texts().get(key);
        Words words = new Words(look, Type.BODY, main ? "on-gold" : "ink", name, 1).centred();
        words.setMaxWidth(USE_PREF_SIZE);
        VBox content = new VBox(look.space(2), symbol, words);
        content.setAlignment(Pos.CENTER);
        return key(name, new StackPane(content), styleClass, action);
    }

    private Tappable key(String name, StackPane content, String styleClass, Runnable action) {
        Tappable key =
                new Tappable(
                        name,
                        content,
                        () -> {
                            action.run();
                            show();
                        },
                        "key",
                        styleClass);
        key.setMinHeight(side);
        key.setMaxWidth(Double.MAX_VALUE);
        return key;
    }

    /** For a keyboard that somebody plugs in. */
    private void type(KeyEvent event) {
        String typed = event.getCode().isDigitKey() ? event.getCode().getChar() : "";
        switch (event.getCode()) {
            case BACK_SPACE, DELETE -> model.delete();
            default -> {
                if (typed.isEmpty()) {
                    return;
                }
                model.type(typed.charAt(0));
            }
        }
        event.consume();
        show();
    }

    private void show() {
        int count = model.countProperty().get();
        if (dots.getChildren().size() != Math.max(count, 1)) {
            dots.getChildren().clear();
            for (int i = 0; i < Math.max(count, 1); i++) {
                dots.getChildren().add(dot(count > 0));
            }
        }
        keys.setDisable(model.waiting().isPositive());
        keys.setOpacity(model.waiting().isPositive() ? 0.4 : 1);
        status.setWords(status(model.answerProperty().get()));
    }

    private Region dot(boolean typed) {
        Region dot = new Region();
        dot.getStyleClass().add(typed ? "pin-dot" : "pin-none");
        double width = look.text(30);
        dot.setMinSize(width, typed ? width : 4);
        dot.setMaxSize(width, typed ? width : 4);
        HBox.setMargin(dot, new Insets(typed ? 0 : look.text(15), 0, 0, 0));
        return dot;
    }

    private String status(PinGate.@Nullable Answer answer) {
        long seconds = (model.waiting().toMillis() + 999) / 1000;
        if (seconds > 0) {
            return look.texts()
                    .get(
                            "staff.pin.wait",
                            Spans.of(look.texts(), java.time.Duration.ofSeconds(seconds)));
        }
        return answer instanceof PinGate.Answer.Wrong(int left)
                ? look.texts().count("staff.pin.wrong", left)
                : "";
    }
}
