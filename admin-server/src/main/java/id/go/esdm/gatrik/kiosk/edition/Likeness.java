package id.go.esdm.gatrik.kiosk.edition;

/**
 * A word of the catalogue that resembles a misspelt one.
 *
 * @param cost what parts them: 1 for a wrong, missing or added letter or two swapped ones, half of it where the two
 *     sound alike
 */
public record Likeness(String term, int entries, double cost) {}
