/**
 * The screen that waits for a visitor: "Sentuh untuk mulai", the time, and what is new.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.screen.attract;

import org.jspecify.annotations.NullMarked;
