package id.go.esdm.gatrik.kiosk.admin.fleet;

import java.util.List;
import java.util.Optional;

/**
 * Everything of some days.
 *
 * @param days how many of them a terminal has told of
 * @param entries the most read first
 * @param terms the most sought first
 * @param missed of them those that some visit found nothing for, the most missed first
 */
public record UsageTotals(
        int days, List<ReadEntry> entries, List<SoughtTerm> terms, List<SoughtTerm> missed) {
    /**
     * An entry with what is known of it.
     *
     * @param title in the live edition; empty when it is not there any more
     */
    public record ReadEntry(String id, Optional<String> title, int opened, int documents) {}
}
