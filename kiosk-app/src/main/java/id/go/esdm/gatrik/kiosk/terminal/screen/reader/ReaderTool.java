package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;

/**
 * One thing that can be done with a document.
 *
 * @param word under its sign, short enough for six beside each other
 * @param name what it does in full, for a screen reader
 */
record ReaderTool(Icon icon, String word, String name, Runnable action) {}
