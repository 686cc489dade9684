package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.fleet.ReceiptCheck;
import id.go.esdm.gatrik.kiosk.admin.publishing.ChainVerifier;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publication;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publications;
import id.go.esdm.gatrik.kiosk.admin.publishing.Verification;
import id.go.esdm.gatrik.kiosk.admin.store.Database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The record of publications in a data directory, read beside a server that may be running over it. */
final class RecordAt {
    private RecordAt() {}

    /** Checks all of it. */
    static Verification verify(Path data) {
        try (Database database = open(data)) {
            return new ChainVerifier(data, database, new AuditLog(database, Clock.systemUTC()))
                    .verify(new ReceiptCheck(database));
        }
    }

    /** Every publication, the newest first. */
    static List<Publication> list(Path data) {
        try (Database database = open(data)) {
            return new Publications(database, data.resolve("editions")).list();
        }
    }

    private static Database open(Path data) {
        Path register = data.resolve("register.db");
        if (!Files.exists(register)) {
            throw new StartRefusedException(
                    "Tidak ada data server di " + data + ": periksa --data.");
        }
        return Database.open(register);
    }
}
