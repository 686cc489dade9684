/** The ways into the list besides its three classes: by unit, by year, by topic. */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.screen.browse;

import org.jspecify.annotations.NullMarked;
