package id.go.esdm.gatrik.kiosk.admin.sop;

import java.util.List;

/**
 * A cycle with everything that was done in it.
 *
 * @param deeds oldest first, at least one
 */
public record CycleHistory(Cycle cycle, List<Deed> deeds) {
    public CycleHistory {
        deeds = List.copyOf(deeds);
        if (deeds.size() != cycle.head().version()) {
            throw new IllegalArgumentException(
                    "version %d has %d deeds".formatted(cycle.head().version(), deeds.size()));
        }
    }

    /** The id of the cycle. */
    public CycleId id() {
        return cycle.head().id();
    }

    /** How many deeds there are; a move on an older version is refused. */
    public int version() {
        return cycle.head().version();
    }

    /**
     * The cycle as it stood once.
     *
     * @param version at least 1, at most the present one
     */
    public CycleHistory asOf(int version) {
        List<Deed> then = deeds.subList(0, version);
        return new CycleHistory(Transitions.replay(id(), then), then);
    }
}
