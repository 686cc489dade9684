package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.image.Image;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BackgroundImage;
import javafx.scene.layout.BackgroundPosition;
import javafx.scene.layout.BackgroundRepeat;
import javafx.scene.layout.BackgroundSize;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a card, a button or a key stands on: a fill, an edge inside it, and round corners. JavaFX's software pipeline would trace the outline of each, and
 * of each border once more, eight times in every line of pixels; here the large part is plain rectangles, and the corners are four small pictures, drawn once
 * for all grounds of a kind.
 *
 * <p>In a style sheet: {@code -ground-fill} and {@code -ground-edge}, opaque colours; {@code -ground-edge-width} and {@code -ground-corner}, in pixels. Without a
 * fill there is no ground, and {@code -fx-background-color} may be used instead; both together are a mistake.
 */
public final class Ground {
    private static final CssMetaData<Grounded, Color> FILL =
            style(
                    "-ground-fill",
                    StyleConverter.getColorConverter(),
                    Color.TRANSPARENT,
                    ground -> ground.fill);
    private static final CssMetaData<Grounded, Color> EDGE =
            style(
                    "-ground-edge",
                    StyleConverter.getColorConverter(),
                    Color.TRANSPARENT,
                    ground -> ground.edge);
    private static final CssMetaData<Grounded, Number> EDGE_WIDTH =
            style(
                    "-ground-edge-width",
                    StyleConverter.getSizeConverter(),
                    0,
                    ground -> ground.edgeWidth);
    private static final CssMetaData<Grounded, Number> CORNER =
            style("-ground-corner", StyleConverter.getSizeConverter(), 0, ground -> ground.corner);

    private final Region owner;
    private final Property<Color> fill;
    private final Property<Color> edge;
    private final Property<Number> edgeWidth;
    private final Property<Number> corner;
    private @Nullable Background laid;

    /** The ground of {@code owner}, whose {@code layoutChildren} must call {@link #lay()}. */
    public Ground(Region owner) {
        this.owner = owner;
        fill = new Property<>(FILL);
        edge = new Property<>(EDGE);
        edgeWidth = new Property<>(EDGE_WIDTH);
        corner = new Property<>(CORNER);
    }

    /** What a style sheet can say of a pane with a ground, beside what it {@code inherited}. */
    public static List<CssMetaData<? extends Styleable, ?>> styles(
            List<CssMetaData<? extends Styleable, ?>> inherited) {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(inherited);
        all.addAll(List.of(FILL, EDGE, EDGE_WIDTH, CORNER));
        return List.copyOf(all);
    }

    /** Puts it behind the owner, in its present size. */
    public void lay() {
        double shorter = Math.min(owner.getWidth(), owner.getHeight());
        if (shorter <= 0) {
            return; // a pane squeezed out of sight has no size, or less than none
        }
        int round = (int) Math.min(corner.get().doubleValue(), shorter / 2);
        double line = edge.get().isOpaque() ? edgeWidth.get().doubleValue() : 0;
        Background wanted =
                fill.get().isOpaque()
                        ? Kind.PAINTED.computeIfAbsent(
                                new Kind(fill.get(), edge.get(), line, round), Kind::paint)
                        : null;
        if (!Objects.equals(laid, wanted)) {
            laid = wanted;
            owner.setBackground(wanted);
        }
    }

    private static <V> CssMetaData<Grounded, V> style(
            String name,
            StyleConverter<?, V> converter,
            V initial,
            Function<Ground, StyleableProperty<V>> property) {
        return new CssMetaData<>(name, converter, initial) {
            @Override
            public boolean isSettable(Grounded pane) {
                return true;
            }

            @Override
            public StyleableProperty<V> getStyleableProperty(Grounded pane) {
                return property.apply(pane.ground());
            }
        };
    }

    /** A pane with a ground. */
    public interface Grounded extends Styleable {
        /** Its ground. */
        Ground ground();
    }

    /** Laid anew when a style sheet has changed it, once for all that it has changed. */
    private final class Property<V> extends SimpleStyleableObjectProperty<V> {
        Property(CssMetaData<Grounded, V> style) {
            super(style, style.getInitialValue(null));
        }

        @Override
        protected void invalidated() {
            owner.requestLayout();
        }
    }

    /** Grounds that look the same, whatever their size. */
    private record Kind(Color fill, Color edge, double edgeWidth, int corner) {
        /** Used by the JavaFX thread alone; what was not seen for long is painted anew. */
        static final Map<Kind, Background> PAINTED =
                new LinkedHashMap<>(64, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Kind, Background> eldest) {
                        return size() > 256;
                    }
                };

        Background paint() {
            List<BackgroundFill> fills = new ArrayList<>();
            if (edgeWidth > 0) {
                cross(edge, 0, fills);
            }
            cross(fill, edgeWidth, fills);
            return new Background(fills, corner == 0 ? List.of() : corners());
        }

        /** All but the corners: a rectangle from top to bottom, and one from side to side. */
        private void cross(Color colour, double inside, List<BackgroundFill> fills) {
            double aside = Math.max(corner, inside);
            fills.add(
                    new BackgroundFill(
                            colour, CornerRadii.EMPTY, new Insets(inside, aside, inside, aside)));
            if (corner > inside) {
                fills.add(
                        new BackgroundFill(
                                colour,
                                CornerRadii.EMPTY,
                                new Insets(aside, inside, aside, inside)));
            }
        }

        private List<BackgroundImage> corners() {
            List<BackgroundImage> corners = new ArrayList<>();
            for (Side across : List.of(Side.LEFT, Side.RIGHT)) {
                for (Side down : List.of(Side.TOP, Side.BOTTOM)) {
                    corners.add(
                            new BackgroundImage(
                                    corner(across == Side.RIGHT, down == Side.BOTTOM),
                                    BackgroundRepeat.NO_REPEAT,
                                    BackgroundRepeat.NO_REPEAT,
                                    new BackgroundPosition(across, 0, false, down, 0, false),
                                    new BackgroundSize(
                                            corner, corner, false, false, false, false)));
                }
            }
            return corners;
        }

        /**
         * A quarter of a disc with its edge; each pixel as far covered as the circle is distant from its middle. It is read from a file in memory, because a
         * picture that could still be written to would hold every region that shows it.
         */
        private Image corner(boolean right, boolean bottom) {
            int[] pixels = new int[corner * corner];
            for (int y = 0; y < corner; y++) {
                for (int x = 0; x < corner; x++) {
                    double distance = Math.hypot(corner - x - 0.5, corner - y - 0.5);
                    double outer = Math.clamp(corner - distance + 0.5, 0, 1);
                    double inner = Math.clamp(corner - edgeWidth - distance + 0.5, 0, 1);
                    int column = right ? corner - 1 - x : x;
                    int line = bottom ? corner - 1 - y : y;
                    pixels[line * corner + column] = mixed(inner, outer);
                }
            }
            return new Image(new ByteArrayInputStream(Png.translucent(corner, corner, pixels)));
        }

        /** One pixel, of which the ground covers {@code outer}, and its fill {@code inner}. */
        private int mixed(double inner, double outer) {
            Color colour = edge.interpolate(fill, outer == 0 ? 0 : inner / outer);
            return part(outer) << 24
                    | part(colour.getRed()) << 16
                    | part(colour.getGreen()) << 8
                    | part(colour.getBlue());
        }

        private static int part(double ofOne) {
            return (int) Math.rint(ofOne * 255);
        }
    }
}
