/**
 * Work away from the screen's thread: {@code Background} is the one way from a virtual thread to the
 * JavaFX thread, {@code ErrorCode} the short code that staff read out on the phone.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.task;

import org.jspecify.annotations.NullMarked;
