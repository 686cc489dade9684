/**
 * Typing by touch: the on-screen keyboard, the field it writes into, and the text between them.
 * Screens own a {@code Typing}; what stands on the keys is data, one layout a language.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.keyboard;

import org.jspecify.annotations.NullMarked;
