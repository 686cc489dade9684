package id.go.esdm.gatrik.kiosk.terminal.screen.search;

import id.go.esdm.gatrik.kiosk.terminal.keyboard.Keyboard;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;

/** How field, keyboard and results share the panel. */
enum Arrangement {
    /** Keyboard left, results right: landscape panels. */
    BESIDE,
    /** Results above the keyboard: portrait panels. */
    ABOVE,
    /** Either the keyboard or the results: small landscape panels, and large text on them. */
    IN_TURN;

    private static final int MOST_LINES = 5; // of keys, the digits on their own
    private static final double PAGE = 0.78; // what header and bottom bar leave of the height
    private static final double CROWDED_PAGE =
            0.71; // the same where the bar has grown with the text
    private static final double WAY = 42; // a line of text, read
    private static final int LETTERS_BESIDE = 21; // that a result needs in a line

    static Arrangement of(Look look) {
        if (look.panel().landscape()) {
            double taken = keyboardWidth(look) + 2 * look.margin() + look.space(48);
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
        boolean large = look.accessibility().textSize().compareTo(TextSize.LARGE) > 0;
        return look.panel().height() * (large ? CROWDED_PAGE : PAGE)
                - head.target(104)
                - 3 * look.space(20)
                - 2 * padding(look)
                - line
                - keys;
    }

    /** How wide the keyboard is: the whole panel, or a good half of it, and never less than its keys need. */
    static double keyboardWidth(Look look) {
        return Math.max(
                Keyboard.leastWidth(look) + 2 * padding(look),
                Math.rint(look.panel().width() * (look.panel().width() < 1600 ? 0.5 : 0.52)));
    }

    /** Whether the classes find room between the field and a keyboard beside the results. */
    static boolean classesFit(Look look, double classes) {
        double keys = Keyboard.height(look, lines(look)) + 2 * padding(look);
        double used = look.target(104) + classes + keys + 2 * look.space(16);
        return used <= look.panel().height() * PAGE - 2 * look.space(28);
    }

    /** The ground around the keys. */
    static double padding(Look look) {
        return look.space(20);
    }
}
