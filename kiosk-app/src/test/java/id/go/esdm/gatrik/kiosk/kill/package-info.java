/** Real processes killed at every call that changes a file: publication and installation are found old or new, never between. */
@NullMarked
package id.go.esdm.gatrik.kiosk.kill;

import org.jspecify.annotations.NullMarked;
