package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;

import java.util.function.BooleanSupplier;

/**
 * One thing that can be done with a document.
 *
 * @param word under its sign, short enough for seven beside each other
 * @param name what it does in full, for a screen reader, and where there is room for it
 * @param can whether it can be done now
 * @param chosen whether it is the way in which the document is shown now
 */
record ReaderTool(
        Icon icon,
        String word,
        String name,
        Runnable action,
        BooleanSupplier can,
        BooleanSupplier chosen) {
    ReaderTool(Icon icon, String word, String name, Runnable action, BooleanSupplier can) {
        this(icon, word, name, action, can, () -> false);
    }
}
