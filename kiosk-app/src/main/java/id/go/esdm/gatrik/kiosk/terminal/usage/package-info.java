/**
 * What visitors open and seek, counted in memory alone: of one visit while it lasts, of a day for the server. No visitor is in it, and nothing of
 * it is ever written to a disk or a log. And what the server says is read most, over all terminals.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.usage;

import org.jspecify.annotations.NullMarked;
