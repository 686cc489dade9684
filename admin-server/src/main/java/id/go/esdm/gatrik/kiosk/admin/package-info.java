/** Composition root. */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin;

import org.jspecify.annotations.NullMarked;
