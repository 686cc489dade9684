/** Composition root. */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal;

import org.jspecify.annotations.NullMarked;
