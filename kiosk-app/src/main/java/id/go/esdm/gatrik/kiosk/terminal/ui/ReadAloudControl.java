package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.speech.Pace;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

/**
 * What is there while screens are read aloud, always in the same place: a touch reads, or is silence at once; beside it the pace. On an upright panel it is a
 * strip above the bottom bar; a wide one has no line to spare, but room in its header.
 */
final class ReadAloudControl extends HBox {
    private final Look look;
    private final boolean strip;
    private final Words word;
    private final HBox face;
    private final Tappable turn;

    /**
     * Builds it.
     *
     * @param speaking whether something is being said
     * @param read reads what is seen
     */
    ReadAloudControl(
            Look look,
            ObservableBooleanValue speaking,
            Runnable read,
            Runnable silence,
            ObjectProperty<@Nullable Pace> pace) {
        this.look = look;
        strip = isStrip(look);
        word = words("");
        face = face();
        turn =
                new Tappable(
                        "",
                        face,
                        () -> (speaking.get() ? silence : read).run(),
                        strip ? "primary" : "on-deep-button");
        turn.setId("aloud-turn");
        turn.setMinHeight(height());
        setSpacing(look.space(12));
        if (strip) {
            HBox.setHgrow(turn, Priority.ALWAYS);
            double above = look.space(12);
            setPadding(new Insets(above, look.margin(), above, look.margin()));
            getStyleClass().add("bottom-bar");
        } else {
            setAlignment(Pos.CENTER);
            setMinWidth(USE_PREF_SIZE);
            // As wide as the longer of its two words, so that it stands still.
            show(true);
            double longer = turn.prefWidth(-1);
            show(false);
            turn.setMinWidth(Math.max(longer, turn.prefWidth(-1)));
        }
        getChildren().addAll(turn, speed(pace));
        follow(speaking);
    }

    /** Whether it stands as a strip above the bottom bar, or else in the header. */
    static boolean isStrip(Look look) {
        return !look.panel().landscape();
    }

    private void follow(ObservableBooleanValue speaking) {
        ChangeListener<Boolean> follow = (_, _, now) -> show(now);
        show(speaking.get());
        sceneProperty()
                .addListener((_, _, scene) -> {
                    speaking.removeListener(follow);
                    if (scene != null) {
                        speaking.addListener(follow);
                        show(speaking.get());
                    }
                });
    }

    private void show(boolean speaking) {
        String name = look.texts().get(speaking ? "aloud.stop" : "aloud.read");
        String colour = strip ? "line-on-action" : "line-on-deep";
        Symbol sign = new Symbol(speaking ? Icon.SILENCE : Icon.ALOUD, look.text(32), colour);
        word.setWords(name);
        face.getChildren().setAll(sign, word);
        turn.setAccessibleText(name);
    }

    private Tappable speed(ObjectProperty<@Nullable Pace> pace) {
        Pace chosen = pace.get();
        Pace now = chosen == null ? Pace.USUAL : chosen;
        String name = look.texts().get(key(now));
        HBox content = face();
        // A pace alone does not say of what, but where there is little room it must do.
        String seen =
                strip || look.twoColumns() ? look.texts().get("aloud.pace.brief", name) : name;
        Words words = new Words(look, Type.LABEL, strip ? "action" : "on-deep", seen, 1);
        words.setMinWidth(USE_PREF_SIZE);
        content.getChildren().add(words);
        Tappable speed =
                new Tappable(
                        look.texts().get("aloud.pace", name),
                        content,
                        () -> pace.set(now.next()),
                        strip ? "outlined" : "on-deep-button");
        speed.setId("aloud-pace");
        speed.setMinHeight(height());
        return speed;
    }

    private Words words(String name) {
        Words words = new Words(look, Type.LABEL, strip ? "on-action" : "on-deep", name, 1);
        words.setMinWidth(USE_PREF_SIZE);
        words.setMaxWidth(USE_PREF_SIZE);
        return words;
    }

    private HBox face() {
        HBox line = new HBox(look.space(16));
        line.setAlignment(Pos.CENTER);
        double side = look.space(strip || look.wide() ? 28 : 20);
        line.setPadding(new Insets(0, side, 0, side));
        return line;
    }

    private double height() {
        return strip ? look.target(76) : Math.ceil(look.panel().smallestTarget());
    }

    private static String key(Pace pace) {
        return switch (pace) {
            case SLOW -> "aloud.pace.slow";
            case USUAL -> "aloud.pace.usual";
            case QUICK -> "aloud.pace.quick";
        };
    }
}
