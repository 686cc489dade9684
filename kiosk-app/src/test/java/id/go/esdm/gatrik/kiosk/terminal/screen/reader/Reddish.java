package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/** Where letters of {@link WordsPdf#SOUGHT} stand in a picture, also under a mark. */
final class Reddish {
    private Reddish() {}

    /** What lies around all of them; empty if there are none. */
    static Bounds in(Snapshot picture) {
        int left = picture.width();
        int top = picture.height();
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                if (isRed(picture.argb(x, y))) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + 1);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    private static boolean isRed(int argb) {
        return (argb >> 16 & 0xff) > 200 && (argb >> 8 & 0xff) < 100 && (argb & 0xff) < 70;
    }
}
