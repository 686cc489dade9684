package id.go.esdm.gatrik.kiosk.edition;

/**
 * A word of the catalogue.
 *
 * @param stem what it shares with its relatives
 * @param entries how many entries hold it in their own columns
 * @param inDocuments how many more hold it in the text of their documents only
 */
public record Term(String text, String stem, int entries, int inDocuments) {
    public int everywhere() {
        return entries + inDocuments;
    }
}
