/**
 * A document read on the panel: its pages as they were laid out, or the words of its text layer in large print. PDFBox draws the pages; nothing of a
 * document is kept when the reader is closed.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import org.jspecify.annotations.NullMarked;
