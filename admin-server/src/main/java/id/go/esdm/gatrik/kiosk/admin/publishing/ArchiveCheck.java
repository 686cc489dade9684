package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycle;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycles;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.InvalidJsonException;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds each archive record against the digest that the cycle's last deed carries (I10); the deeds have the audit's word. */
final class ArchiveCheck {
    private final Cycles cycles;

    ArchiveCheck(Database database, AuditLog audit) {
        this.cycles = new Cycles(database, audit, Clock.systemUTC());
    }

    /** Names every cycle whose record is gone, altered, or there without the deed. */
    void check(Consumer<Finding> findings) {
        for (CycleId archived : cycles.archives()) {
            Optional<Sha256> told = told(archived);
            Optional<Sha256> held = cycles.archived(archived).map(Sha256::of);
            if (!told.equals(held)) {
                findings.accept(new Finding.ArchiveAltered(archived.value()));
            }
        }
    }

    private Optional<Sha256> told(CycleId id) {
        try {
            return cycles.find(id)
                    .map(CycleHistory::cycle)
                    .flatMap(cycle ->
                            cycle instanceof Cycle.Archived done
                                    ? Optional.of(done.record())
                                    : Optional.empty());
        } catch (InvalidJsonException | IllegalStateException | IllegalArgumentException altered) {
            return Optional.empty(); // The deeds themselves were found wrong already.
        }
    }
}
