package id.go.esdm.gatrik.kiosk.terminal.reader;

import javafx.geometry.Rectangle2D;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.awt.geom.AffineTransform;

/** How a page is seen: turned as it says, its upper left corner first, its width and height 1. */
final class PageTurn {
    private final AffineTransform seen;

    private PageTurn(AffineTransform seen) {
        this.seen = seen;
    }

    /** Of a page's visible part, whose lower left corner is where its letters are counted from. */
    static PageTurn of(PDPage page) {
        PDRectangle box = page.getCropBox();
        AffineTransform seen =
                switch (Math.floorMod(page.getRotation(), 360)) {
                    case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 180 -> new AffineTransform(-1, 0, 0, 1, 1, 0);
                    case 270 -> new AffineTransform(0, -1, -1, 0, 1, 1);
                    default -> new AffineTransform(1, 0, 0, -1, 0, 1);
                };
        seen.scale(1 / Math.max(1.0, box.getWidth()), 1 / Math.max(1.0, box.getHeight()));
        return new PageTurn(seen);
    }

    /** What lies around these points, x and y in turn; within the page. */
    Rectangle2D box(double[] points) {
        seen.transform(points, 0, points, 0, points.length / 2);
        double left = 1;
        double top = 1;
        double right = 0;
        double bottom = 0;
        for (int at = 0; at < points.length; at += 2) {
            left = Math.min(left, points[at]);
            right = Math.max(right, points[at]);
            top = Math.min(top, points[at + 1]);
            bottom = Math.max(bottom, points[at + 1]);
        }
        left = Math.max(0, left);
        top = Math.max(0, top);
        double width = Math.min(1, right) - left;
        double height = Math.min(1, bottom) - top;
        return width > 0 && height > 0
                ? new Rectangle2D(left, top, width, height)
                : Rectangle2D.EMPTY;
    }
}
