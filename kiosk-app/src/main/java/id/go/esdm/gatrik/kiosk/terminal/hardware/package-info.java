/**
 * What the terminal is built into: presence sensor, tamper switch, key switch, and the light behind the panel. Pi4J is known in
 * {@code Pi} alone and not even loaded without it; a machine without any of this runs as if the room were empty.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.hardware;

import org.jspecify.annotations.NullMarked;
