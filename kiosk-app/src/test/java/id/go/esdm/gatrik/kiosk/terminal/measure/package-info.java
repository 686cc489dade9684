/**
 * Measures what the screens draw: sizes of targets, gaps, contrast, cut and overlapping text, the order of the focus. Lengths in pixels of the panel unless millimetres are said.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.measure;

import org.jspecify.annotations.NullMarked;
