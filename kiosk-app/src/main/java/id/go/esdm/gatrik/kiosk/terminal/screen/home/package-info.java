/**
 * The home screen: the search field, the three classes, the news; and how to ask the PPID for more.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.screen.home;

import org.jspecify.annotations.NullMarked;
