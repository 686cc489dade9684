package id.go.esdm.gatrik.kiosk.terminal.measure;

import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;

import javafx.geometry.Bounds;

import java.util.HashMap;
import java.util.Map;

/** Contrast as WCAG 2 defines it, between colours as they were drawn. */
final class Colours {
    private Colours() {}

    /** The contrast between the ground of a part of a picture and what differs from it most, 1 to 21. */
    static double contrast(Snapshot picture, Bounds part) {
        int left = Math.max(0, (int) part.getMinX());
        int top = Math.max(0, (int) part.getMinY());
        int right = Math.min(picture.width(), (int) Math.ceil(part.getMaxX()));
        int bottom = Math.min(picture.height(), (int) Math.ceil(part.getMaxY()));
        Map<Integer, int[]> counts = new HashMap<>();
        int last = 0;
        int[] count = counts.computeIfAbsent(last, _ -> new int[1]);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int colour = picture.argb(x, y);
                if (colour != last) {
                    last = colour;
                    count = counts.computeIfAbsent(colour, _ -> new int[1]);
                }
                count[0]++;
            }
        }
        int ground = 0;
        int most = 0;
        for (var each : counts.entrySet()) {
            if (each.getValue()[0] > most) {
                most = each.getValue()[0];
                ground = each.getKey();
            }
        }
        double light = luminance(ground);
        double highest = 1;
        for (var each : counts.entrySet()) {
            if (each.getValue()[0] > 0) {
                highest = Math.max(highest, contrast(light, luminance(each.getKey())));
            }
        }
        return highest;
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
    }

    private static double linear(int channel) {
        double part = (channel & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
