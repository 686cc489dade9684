package id.go.esdm.gatrik.kiosk.admin.fleet;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A terminal in the API.
 *
 * @param state SHOWING, WAITING, REFUSING, FAILING, OFFLINE, RETIRED or PENDING (it asks to be paired)
 * @param since of OFFLINE: when it was heard last; of PENDING: when it asked; else when it spoke last
 * @param edition that it said it holds; 0 for none
 * @param problem in its own words; left out if nothing is wrong
 * @param shownEdition the highest edition there is a receipt for; left out if there is none
 * @param picture digest of that receipt's picture
 */
record TerminalView(
        String id,
        String name,
        boolean embedded,
        String state,
        Instant since,
        int edition,
        @Nullable String problem,
        @Nullable String version,
        @Nullable Integer shownEdition,
        @Nullable Instant shownAt,
        @Nullable String picture) {
    static TerminalView of(TerminalStatus status) {
        Sighting sighting = status.sighting();
        StoredReceipt receipt = status.receipt();
        return new TerminalView(
                status.terminal().id(),
                status.terminal().name(),
                status.terminal().embedded(),
                state(status),
                status.lastHeard(),
                sighting == null ? 0 : sighting.edition(),
                sighting == null ? null : sighting.problem(),
                sighting == null ? null : sighting.version(),
                receipt == null ? null : receipt.receipt().edition(),
                receipt == null ? null : receipt.receipt().at(),
                receipt == null ? null : receipt.receipt().pictureSha256().hex());
    }

    static TerminalView of(PairingRequest request) {
        return new TerminalView(
                request.id(),
                request.name(),
                false,
                "PENDING",
                request.at(),
                0,
                null,
                null,
                null,
                null,
                null);
    }

    private static String state(TerminalStatus status) {
        if (!status.terminal().isActive()) {
            return "RETIRED";
        }
        Sighting sighting = status.sighting();
        return status.quiet() || sighting == null ? "OFFLINE" : sighting.state().name();
    }
}
