/** Tests of the feed and of the terminals. */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.fleet;

import org.jspecify.annotations.NullMarked;
