package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.edition.Sort;

/**
 * What the list shows now; the parts always belong together.
 *
 * @param total how many entries the filter leaves
 * @param ready whether anything has been read yet
 */
record ListState(Filter filter, Sort sort, Facets facets, int total, boolean ready) {}
