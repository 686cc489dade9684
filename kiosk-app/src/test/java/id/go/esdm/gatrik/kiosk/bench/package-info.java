/** The product's figures beside their peers: one command, one table; never a test. */
@NullMarked
package id.go.esdm.gatrik.kiosk.bench;

import org.jspecify.annotations.NullMarked;
