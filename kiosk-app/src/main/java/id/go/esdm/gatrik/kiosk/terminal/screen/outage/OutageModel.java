package id.go.esdm.gatrik.kiosk.terminal.screen.outage;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;

import javafx.beans.value.ObservableValue;

/** Why there is no edition to show. */
public final class OutageModel {
    private final ObservableValue<Outage> outage;

    /** Follows {@code state}. */
    public OutageModel(ObservableValue<CacheState> state) {
        outage = state.map(Outage::of);
    }

    /** The reason, and the words for it. */
    ObservableValue<Outage> outage() {
        return outage;
    }
}
