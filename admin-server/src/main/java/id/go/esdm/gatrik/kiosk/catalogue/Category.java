package id.go.esdm.gatrik.kiosk.catalogue;

/**
 * The three classes of public information (UU 14/2008 ps. 9, 10, 11). Information that is <em>dikecualikan</em> (ps. 17) has no
 * value here on purpose: it cannot be said, so it cannot be published.
 */
public enum Category {
    /** Announced regularly, at least every six months (ps. 9). */
    BERKALA,
    /** Announced at once, when life or public order may be in danger (ps. 10). */
    SERTA_MERTA,
    /** Available at any time (ps. 11). */
    SETIAP_SAAT
}
