/**
 * One entry with every column of the DIP, its documents, and what took its place.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

import org.jspecify.annotations.NullMarked;
