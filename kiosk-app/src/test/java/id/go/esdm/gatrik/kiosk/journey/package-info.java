/** Whole journeys through the built product: from the office's API to the visitor's screen. */
@NullMarked
package id.go.esdm.gatrik.kiosk.journey;

import org.jspecify.annotations.NullMarked;
