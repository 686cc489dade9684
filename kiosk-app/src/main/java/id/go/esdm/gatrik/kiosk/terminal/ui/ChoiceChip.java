package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** One of several that can be chosen, as a chip among chips. The chosen one carries a sign, not only a colour. */
public final class ChoiceChip {
    private ChoiceChip() {}

    /**
     * A chip.
     *
     * @param count how many entries it leaves; below 0 it is not said
     */
    public static Tappable of(Look look, String name, int count, boolean chosen, Runnable action) {
        HBox content = new HBox(look.space(12));
        if (chosen) {
            content.getChildren().add(new Symbol(Icon.CHECK, look.text(28), "line-action"));
        }
        content.getChildren().add(new Words(look, Type.LABEL, chosen ? "action" : "ink", name));
        if (count >= 0) {
            content.getChildren().add(ChoiceLine.count(look, count, chosen));
        }
        content.setAlignment(Pos.CENTER);
        content.setPadding(
                new Insets(look.space(10), look.space(26), look.space(10), look.space(26)));
        Tappable chip =
                new Tappable(
                        ChoiceLine.spoken(look, name, count), content, action, "outlined", "chip");
        chip.setMinHeight(look.target(76));
        chip.setChosen(chosen);
        return chip;
    }
}
