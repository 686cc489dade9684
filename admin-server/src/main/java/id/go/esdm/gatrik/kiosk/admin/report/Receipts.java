package id.go.esdm.gatrik.kiosk.admin.report;

import java.util.Collection;
import java.util.Map;

/** What terminals said about the editions on their screens (bukti tayang), as far as the log tells it. */
@FunctionalInterface
public interface Receipts {
    /** By edition; one that no terminal has spoken about is not there. */
    Map<Integer, Seen> of(Collection<Integer> editions);

    /**
     * How far an edition has come.
     *
     * @param shown terminals that had it on their screen
     * @param terminals those that should have
     */
    record Seen(int shown, int terminals) {}
}
