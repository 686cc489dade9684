/**
 * The terminal's own copy of the editions: it follows the feed, believes nothing that is not signed, installs whole
 * editions or none, and tells the screens what they may show ({@code CacheState}).
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.terminal.cache;

import org.jspecify.annotations.NullMarked;
