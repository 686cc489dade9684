/**
 * Read-aloud: a text made into sentences that can be said, and the machine's speech engine that says them, through its input alone: what is read
 * stands on no command line, in no file and in no log.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.speech;

import org.jspecify.annotations.NullMarked;
