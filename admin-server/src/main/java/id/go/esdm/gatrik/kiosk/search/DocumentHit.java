package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

/**
 * A page of an entry's document.
 *
 * @param page from 1
 */
public record DocumentHit(Sha256 document, int page) {}
