package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import javafx.geometry.Dimension2D;

import java.util.Arrays;
import java.util.List;

/** Where each page begins when all stand below each other at one width, a gap before each and after the last; lengths in pixels. */
final class PageTops {
    private final double width;
    private final double gap;
    private final double[] tops;

    PageTops(List<Dimension2D> sizes, double width, double gap) {
        this.width = width;
        this.gap = gap;
        tops = new double[sizes.size() + 1];
        tops[0] = gap;
        for (int page = 0; page < sizes.size(); page++) {
            Dimension2D size = sizes.get(page);
            double height = Math.max(1, width * size.getHeight() / size.getWidth());
            tops[page + 1] = tops[page] + height + gap;
        }
    }

    /** How many pages there are. */
    int count() {
        return tops.length - 1;
    }

    /** The width of every page. */
    double width() {
        return width;
    }

    /** How high they are together. */
    double height() {
        return tops[count()];
    }

    /** Where a page begins, from 0; the nearest page there is. */
    double top(int page) {
        return tops[Math.clamp(page, 0, Math.max(0, count() - 1))];
    }

    /** How high a page is. */
    double height(int page) {
        int known = Math.clamp(page, 0, count() - 1);
        return tops[known + 1] - tops[known] - gap;
    }

    /** The page at that place, from 0; the gap after a page is its. */
    int at(double y) {
        int found = Arrays.binarySearch(tops, y);
        int page = found >= 0 ? found : -found - 2;
        return Math.clamp(page, 0, Math.max(0, count() - 1));
    }
}
