/**
 * What the terminal says, in Indonesian and in English: every word on a screen comes from here.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.text;

import org.jspecify.annotations.NullMarked;
