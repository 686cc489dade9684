/**
 * The entries of an edition as a list of any length: narrowed by class, unit, year, form, topic and status,
 * in one of three orders.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import org.jspecify.annotations.NullMarked;
