/**
 * The published format: what an edition is made of, how it is written, signed and checked. Server and terminal share every line of
 * it.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.edition;

import org.jspecify.annotations.NullMarked;
