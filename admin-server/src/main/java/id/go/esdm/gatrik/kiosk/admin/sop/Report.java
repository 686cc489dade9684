package id.go.esdm.gatrik.kiosk.admin.sop;

import java.time.Instant;

/** The report's half of the fork after step 8 (A9): on its way to the Sesditjen, received, disposed of. */
public sealed interface Report {
    /** The model's name of this state. */
    String state();

    /** When the Koordinator's yes sent it. */
    Instant sent();

    /** T8y: it lies before the Sesditjen. */
    record Sent(Instant sent) implements Report {
        @Override
        public String state() {
            return "LAPORAN_TERKIRIM";
        }
    }

    /** T9a. */
    record Received(Instant sent, Instant received) implements Report {
        @Override
        public String state() {
            return "DITERIMA_SESDITJEN";
        }
    }

    /** T9b. */
    record Disposed(Instant sent, Instant received, Instant disposed, Disposition disposition)
            implements Report {
        @Override
        public String state() {
            return "DIDISPOSISI";
        }
    }
}
