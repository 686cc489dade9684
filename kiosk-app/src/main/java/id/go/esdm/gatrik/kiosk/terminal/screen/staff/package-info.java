/**
 * The staff corner: a PIN, then how the terminal fares, tests of the panel, and the few things that staff may do to it.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import org.jspecify.annotations.NullMarked;
