/**
 * The frame of the terminal and what its screens are made of: routes, the visit, type, touch, scroll, colours.
 * No control of JavaFX is used, so that no foreign style sheet is loaded before the first screen.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.ui;

import org.jspecify.annotations.NullMarked;
