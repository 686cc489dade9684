/**
 * The words of a document's text layer: what they are without case and diacritics, where others are found among them, and where each letter stands on
 * its page.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.reader;

import org.jspecify.annotations.NullMarked;
