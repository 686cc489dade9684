/**
 * The panel asleep, outside its hours: black but for a small clock that never stays where it is, until somebody touches it.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.screen.night;

import org.jspecify.annotations.NullMarked;
