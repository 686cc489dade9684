package id.go.esdm.gatrik.kiosk.terminal.screen.search;

import id.go.esdm.gatrik.kiosk.terminal.keyboard.Keyboard;
import id.go.esdm.gatrik.kiosk.terminal.keyboard.KeyboardGround;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;

/** How field, keyboard and results share the panel. */
enum Arrangement {
    /** Keyboard left, results right: landscape panels. */
    BESIDE,
    /** Results above the keyboard: portrait panels. */
    ABOVE,
    /** Either the keyboard or the results: small landscape panels, and large text on them. */
    IN_TURN;

    private static final int MOST_LINES = 5; // of keys, the digits on their own
    private static final double WAY = 42; // a line of text, read
    private static final int LETTERS_BESIDE = 21; // that a result needs in a line

    static Arrangement of(Look look) {
        if (look.panel().landscape()) {
            double taken = KeyboardGround.besideWidth(look) + 2 * look.margin() + look.space(48);
            double rest = look.panel().width() - taken;
            return rest >= look.measure(LETTERS_BESIDE) ? BESIDE : IN_TURN;
        }
        // Header, bar, field and chips take some 600 of 1920; two results should still be seen.
        double rest = look.panel().height() * 0.69 - Keyboard.height(look, MOST_LINES);
        return rest >= 2 * look.text(150) ? ABOVE : IN_TURN;
    }

    /** Whether the digits have a line of their own. */
    boolean digits(Look look) {
        return lines(look) == MOST_LINES;
    }

    private static int lines(Look look) {
        double half = look.panel().height() * 0.5;
        // In turn, what leads from the keyboard to the results must still be seen above it.
        double room = of(look) == IN_TURN ? Math.min(half, above(look, 0)) : half;
        return Keyboard.height(look, MOST_LINES) <= room ? MOST_LINES : MOST_LINES - 1;
    }

    /** How many lines of text, up to two, stand between the field and a keyboard that takes turns with the results. */
    static int linesAboveKeyboard(Look look) {
        double room = above(look, Keyboard.height(look, lines(look)));
        return room < 2 * look.aboveList().text(WAY) ? 1 : 2;
    }

    /** What header, bottom bar, field and {@code keys} leave of the height, and one line to lead to the results. */
    private static double above(Look look, double keys) {
        Look head = look.aboveList();
        double line = keys > 0 ? 0 : head.text(WAY);
        return KeyboardGround.pageHeight(look)
                - head.target(104)
                - 3 * look.space(20)
                - 2 * KeyboardGround.padding(look)
                - line
                - keys;
    }

    /** Whether the classes find room between the field and a keyboard beside the results. */
    static boolean classesFit(Look look, double classes) {
        double keys = Keyboard.height(look, lines(look)) + 2 * KeyboardGround.padding(look);
        double used = look.target(104) + classes + keys + 2 * look.space(16);
        return used <= KeyboardGround.pageHeight(look) - 2 * look.space(28);
    }
}
