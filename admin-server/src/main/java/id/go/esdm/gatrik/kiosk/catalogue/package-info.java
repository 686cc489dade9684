/**
 * The Daftar Informasi Publik as plain values: an entry with every column, a whole catalogue, the difference between two. No
 * input or output happens here.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.catalogue;

import org.jspecify.annotations.NullMarked;
