package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.audit.RecordedAct;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.edition.InvalidJsonException;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds the deeds of every cycle against what the audit testified to when they were done. */
public final class DeedCheck {
    private static final int PAGE = 1_000;

    private final Database database;
    private final AuditLog audit;
    private final CycleStore store = new CycleStore();

    public DeedCheck(Database database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /**
     * What was found wrong.
     *
     * @return every deed that differs from its testimony, lacks it, or is gone, by cycle and version, as in
     *     {@code 2026-003/7}
     */
    public List<String> run() {
        // The deeds first: whatever is done while this runs has its testimony by the time it is
        // looked for.
        Set<StoredDeed> deeds = new HashSet<>(database.read(store::stored));
        Set<StoredDeed> testified = new HashSet<>(testified());
        Set<String> wrong = new TreeSet<>();
        deeds.stream()
                .filter(deed -> !testified.contains(deed))
                .forEach(deed -> wrong.add(place(deed)));
        testified.stream()
                .filter(deed -> !deeds.contains(deed) && !isThereNow(deed))
                .forEach(deed -> wrong.add(place(deed)));
        return List.copyOf(wrong);
    }

    private boolean isThereNow(StoredDeed deed) {
        return database.read(handle ->
                CycleId.find(deed.cycle())
                        .flatMap(id -> store.findStored(handle, id, deed.version()))
                        .filter(deed::equals)
                        .isPresent());
    }

    private List<StoredDeed> testified() {
        List<StoredDeed> testified = new ArrayList<>();
        long before = Long.MAX_VALUE;
        for (List<RecordedAct> page = audit.list(before, PAGE);
                !page.isEmpty();
                page = audit.list(before, PAGE)) {
            page.stream().flatMap(act -> testimony(act).stream()).forEach(testified::add);
            before = page.getLast().seq();
        }
        return testified;
    }

    private static Optional<StoredDeed> testimony(RecordedAct recorded) {
        String after = recorded.act().after();
        return Stream.ofNullable(after)
                .filter(_ -> recorded.act().action().startsWith(Cycles.ACTION))
                .flatMap(text -> read(text).stream())
                .map(testimony ->
                        new StoredDeed(
                                recorded.act().subject(), testimony.version(), testimony.deed()))
                .findFirst();
    }

    /** One that cannot be read was altered: then the deed lacks its testimony, and the audit's own chain breaks. */
    private static Optional<Testimony> read(String text) {
        try {
            return Optional.of(StrictJson.read(text, Testimony.class));
        } catch (InvalidJsonException altered) {
            return Optional.empty();
        }
    }

    private static String place(StoredDeed deed) {
        return deed.cycle() + "/" + deed.version();
    }
}
