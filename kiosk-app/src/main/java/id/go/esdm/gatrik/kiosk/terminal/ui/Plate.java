package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A pane that lays its content on a {@link Ground}. */
public class Plate extends StackPane implements Ground.Grounded {
    private static final List<CssMetaData<? extends Styleable, ?>> STYLES =
            Ground.styles(StackPane.getClassCssMetaData());

    private @Nullable Ground ground;

    /** A plate under {@code content}; what it looks like is said by its style classes. */
    public Plate(Node... content) {
        super(content);
    }

    @Override
    public final Ground ground() {
        Ground mine = ground;
        if (mine == null) {
            mine = new Ground(this);
            ground = mine;
        }
        return mine;
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES;
    }

    @Override
    protected final void layoutChildren() {
        super.layoutChildren();
        ground().lay();
    }
}
