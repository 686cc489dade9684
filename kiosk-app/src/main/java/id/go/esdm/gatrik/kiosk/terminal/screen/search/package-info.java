/**
 * Search as you type: the field, the keyboard, results after every key, and a kind word when there are none.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.screen.search;

import org.jspecify.annotations.NullMarked;
