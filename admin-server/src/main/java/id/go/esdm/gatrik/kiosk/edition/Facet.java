package id.go.esdm.gatrik.kiosk.edition;

/** A value that a list can be narrowed to, and how many entries of the list hold it. */
public record Facet(String value, int count) {}
