package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.Node;

import java.util.List;

/** Equal columns side by side, as many as fit at a least width, else fewer; each line as high as its highest tile. */
public final class Tiles extends Lines {
    private final double least;
    private final double gap;
    private final int most;

    /**
     * Lays {@code tiles} out.
     *
     * @param least the width, in pixels, under which a tile may not get
     * @param gap between tiles, in pixels
     * @param most columns at the widest
     */
    public Tiles(double least, double gap, int most, List<? extends Node> tiles) {
        super(tiles);
        this.least = least;
        this.gap = gap;
        this.most = most;
    }

    @Override
    protected double computePrefWidth(double height) {
        return least * most + gap * (most - 1);
    }

    @Override
    double place(double width, boolean move) {
        List<Node> tiles = getManagedChildren();
        int fitting = (int) ((width + gap) / (least + gap));
        int columns = Math.clamp(fitting, 1, Math.min(most, Math.max(1, tiles.size())));
        // A last line with a gap in it looks like a mistake: two by two, or all in one column.
        while (tiles.size() <= most && tiles.size() % columns != 0) {
            columns--;
        }
        double each = Math.floor((width - gap * (columns - 1)) / columns);
        double y = 0;
        for (int first = 0; first < tiles.size(); first += columns) {
            int end = Math.min(tiles.size(), first + columns);
            double high = 0;
            for (Node tile : tiles.subList(first, end)) {
                high =
                        Math.max(
                                high,
                                Math.ceil(Math.max(tile.minHeight(each), tile.prefHeight(each))));
            }
            for (int i = first; move && i < end; i++) {
                tiles.get(i).resizeRelocate((i - first) * (each + gap), y, each, high);
            }
            y += high + gap;
        }
        return Math.max(0, y - gap);
    }
}
