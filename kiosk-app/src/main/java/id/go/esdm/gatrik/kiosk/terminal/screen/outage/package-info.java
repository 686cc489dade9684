/**
 * What is shown while there is no edition to show: a calm sentence and a short code.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.screen.outage;

import org.jspecify.annotations.NullMarked;
