package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.audit.RecordedAct;
import id.go.esdm.gatrik.kiosk.admin.papers.LaporanStore;
import id.go.esdm.gatrik.kiosk.admin.papers.StoredLaporan;
import id.go.esdm.gatrik.kiosk.admin.store.Database;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Holds the register of laporan against what the audit testified to when each was made, and against the objects. */
final class LaporanCheck {
    private static final int PAGE = 1_000;

    private final Database database;
    private final AuditLog audit;
    private final LaporanStore store = new LaporanStore();

    LaporanCheck(Database database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Names what is wrong; a publication whose laporan is still to be made is not. */
    void check(ObjectWalk objects, Consumer<Finding> findings) {
        List<StoredLaporan> held = database.read(store::all);
        held.forEach(
                laporan -> objects.require(laporan.sha256(), "laporan edisi " + laporan.edition()));
        Map<Integer, String> recorded = new HashMap<>();
        held.forEach(laporan -> recorded.put(laporan.edition(), laporan.testimony()));
        Map<Integer, String> testified = testified();
        TreeSet<Integer> editions = new TreeSet<>(recorded.keySet());
        editions.addAll(testified.keySet());
        for (int edition : editions) {
            if (!Objects.equals(recorded.get(edition), testified.get(edition))
                    && !isThereNow(edition, testified.get(edition))) {
                findings.accept(new Finding.LaporanAltered(edition));
            }
        }
    }

    /** One that was made since the register was read is no fault. */
    private boolean isThereNow(int edition, @Nullable String testimony) {
        return database.read(handle -> store.find(handle, edition))
                .map(StoredLaporan::testimony)
                .filter(now -> now.equals(testimony))
                .isPresent();
    }

    private Map<Integer, String> testified() {
        Map<Integer, String> testified = new HashMap<>();
        long before = Long.MAX_VALUE;
        for (List<RecordedAct> page = audit.list(before, PAGE);
                !page.isEmpty();
                page = audit.list(before, PAGE)) {
            for (RecordedAct recorded : page) {
                String after = recorded.act().after();
                if (recorded.act().action().equals(StoredLaporan.ACTION)
                        && after != null
                        && recorded.act().subject().matches("\\d{1,9}")) {
                    testified.put(Integer.parseInt(recorded.act().subject()), after);
                }
            }
            before = page.getLast().seq();
        }
        return testified;
    }
}
