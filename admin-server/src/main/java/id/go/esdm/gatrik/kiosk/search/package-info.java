/**
 * One ranking for the terminal, the API and the public site: reads a visitor's words, weighs the entries of a {@code CatalogueDb},
 * and says when nothing fits.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.search;

import org.jspecify.annotations.NullMarked;
