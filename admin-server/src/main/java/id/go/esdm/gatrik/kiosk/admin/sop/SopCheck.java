package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.audit.RecordedAct;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds the stored versions of the SOP against their digests, the reader of today and the audit, which saw each put in place, and
 * the cycles against the versions that they began with.
 */
public final class SopCheck {
    private final Database database;
    private final AuditLog audit;
    private final SopStore store = new SopStore();

    public SopCheck(Database database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /** What was found wrong. */
    public List<SopDamage> run() {
        // The rows first: whatever is put in place while this runs has its testimony by then.
        List<SopRow> rows = database.read(store::rows);
        List<String> marks = rows.stream().map(SopCheck::mark).toList();
        Map<String, String> testified = testified();
        List<SopDamage> faults = new ArrayList<>();
        for (SopRow row : rows) {
            byte[] file = row.document().getBytes(StandardCharsets.UTF_8);
            if (!Sha256.of(file).hex().equals(row.sha256()) || !testified.containsKey(mark(row))) {
                faults.add(new SopDamage.Altered(row.id()));
            }
            read(row.id(), file).ifPresent(faults::add);
        }
        // The last one is in force: a place that was changed would put another in force.
        List<String> inOrder = testified.keySet().stream().filter(marks::contains).toList();
        if (!marks.stream().filter(testified::containsKey).toList().equals(inOrder)) {
            faults.add(new SopDamage.Disordered());
        }
        Set<String> known =
                database.read(store::rows).stream()
                        .map(SopRow::id)
                        .collect(Collectors.toCollection(HashSet::new));
        testified.values().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> faults.add(new SopDamage.Gone(id)));
        known.add(Sops.ofProgram().id());
        database.read(store::followed).stream()
                .filter(followed -> !known.contains(followed.sop()))
                .forEach(followed ->
                        faults.add(new SopDamage.Unknown(followed.cycle(), followed.sop())));
        return faults;
    }

    private static Optional<SopDamage> read(String id, byte[] file) {
        return switch (SopReader.read(file)) {
            case SopReading.Faulty(var found) ->
                    Optional.of(new SopDamage.Unreadable(id, found.getFirst().sentence()));
            case SopReading.Sound(var sop, _, _) ->
                    sop.id().equals(id)
                            ? Optional.empty()
                            : Optional.of(
                                    new SopDamage.Unreadable(
                                            id, "Menurut isinya, id-nya " + sop.id() + "."));
        };
    }

    /** The marks of all versions that the audit saw, in that order, with their ids. */
    private Map<String, String> testified() {
        Map<String, String> testified = new LinkedHashMap<>();
        for (RecordedAct recorded : audit.of(Sops.REPLACED)) {
            String after = recorded.act().after();
            if (after != null) {
                testified.put(after, recorded.act().subject());
            }
        }
        return testified;
    }

    private static String mark(SopRow row) {
        return Sops.mark(row.id(), row.sha256());
    }
}
