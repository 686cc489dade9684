package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.List;

/** Rows below each other on a {@link Ground}. */
public final class Card extends VBox implements Ground.Grounded {
    private static final List<CssMetaData<? extends Styleable, ?>> STYLES =
            Ground.styles(VBox.getClassCssMetaData());

    private final Ground ground = new Ground(this);

    /**
     * A card.
     *
     * @param gap between the rows, in pixels
     */
    public Card(double gap, Node... rows) {
        super(gap, rows);
        getStyleClass().add("card");
    }

    @Override
    public Ground ground() {
        return ground;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ground.lay();
    }
}
