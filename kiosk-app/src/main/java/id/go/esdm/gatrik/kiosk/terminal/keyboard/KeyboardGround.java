package id.go.esdm.gatrik.kiosk.terminal.keyboard;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;

/** What a keyboard takes of a panel, and what there is to share: the same on every screen that has one. Lengths in pixels. */
public final class KeyboardGround {
    private static final double PAGE = 0.78; // what header and bottom bar leave of the height
    private static final double CROWDED_PAGE = 0.73; // where the bar has grown with the text
    private static final double LOW_CROWDED_PAGE = 0.71;
    private static final double LOWERED_PAGE = 0.83; // the header stands above

    private KeyboardGround() {}

    /** How wide a keyboard is that stands beside something: a good half of the panel, and never less than its keys need. */
    public static double besideWidth(Look look) {
        double part = look.panel().width() < 1600 ? 0.5 : 0.52;
        return Math.max(
                Keyboard.leastWidth(look) + 2 * padding(look),
                Math.rint(look.panel().width() * part));
    }

    /** The ground around the keys. */
    public static double padding(Look look) {
        return look.space(20);
    }

    /** What header and bottom bar leave of the height. */
    public static double pageHeight(Look look) {
        if (look.panel().isLowered()) {
            return look.panel().height() * LOWERED_PAGE;
        }
        double crowded = look.low() ? LOW_CROWDED_PAGE : CROWDED_PAGE;
        return look.panel().height() * (look.enlarged() ? crowded : PAGE);
    }
}
