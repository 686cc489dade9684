package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** Plus Jakarta Sans in the weights asked for, each read from the program once. FX thread only. */
public final class Fonts {
    private final Map<Type.Weight, String> names = new EnumMap<>(Type.Weight.class);

    /** The font of {@code weight} at {@code pixels}. */
    Font font(Type.Weight weight, double pixels) {
        return new Font(names.computeIfAbsent(weight, Fonts::load), pixels);
    }

    /** The bytes of the regular weight, to be closed by the caller. */
    public static InputStream open() {
        return open(Type.Weight.REGULAR);
    }

    private static InputStream open(Type.Weight weight) {
        InputStream in = Fonts.class.getResourceAsStream("fonts/" + weight.file());
        if (in == null) {
            throw new IllegalStateException(weight.file() + " is not in the program");
        }
        return in;
    }

    private static String load(Type.Weight weight) {
        try (InputStream in = open(weight)) {
            Font font = Font.loadFont(in, 30);
            if (font == null) {
                throw new IllegalStateException(weight.file() + " is no font");
            }
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(weight.file() + " cannot be read", e);
        }
    }
}
