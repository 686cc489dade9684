package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

/**
 * The text of one page of a document.
 *
 * @param page from 1
 */
public record PageText(Sha256 document, int page, String text) {}
