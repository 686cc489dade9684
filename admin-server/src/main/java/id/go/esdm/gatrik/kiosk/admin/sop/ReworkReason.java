package id.go.esdm.gatrik.kiosk.admin.sop;

/** Why a bundle is back on the Pranata Humas's desk. */
public sealed interface ReworkReason {
    /** A reviewer sent it back (T7t, T7t'). */
    record Corrected(Correction correction) implements ReworkReason {}

    /**
     * Another edition went live in the meantime (T8r).
     *
     * @param edition the one that is live now
     */
    record NewBase(int edition) implements ReworkReason {}
}
