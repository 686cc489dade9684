package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.Act;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Witness;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The versions of the SOP: the one that the program brings along, and those that the office put in place when it was revised. A
 * cycle keeps the one it began with, a new one takes the newest. Thread-safe.
 */
public final class Sops {
    /** What the audit calls it when a version is put in place. */
    static final String REPLACED = "sop.replace";

    private static final String BUNDLED = "73-2023";

    private final Database database;
    private final SopStore store = new SopStore();
    private final Witness witness;
    private final Clock clock;
    private final StoredSop bundled = bundled();

    /** Versions never change. */
    private final Map<String, StoredSop> read = new ConcurrentHashMap<>();

    /** The versions in that register. */
    public Sops(Database database, Witness witness, Clock clock) {
        this.database = database;
        this.witness = witness;
        this.clock = clock;
    }

    /** The version that the program brings along. */
    public static Sop ofProgram() {
        return bundled().sop();
    }

    /** The version that a new cycle follows. */
    public Sop current() {
        return newest().sop();
    }

    /** The same with its file. */
    public StoredSop newest() {
        return database.read(handle -> newest(handle));
    }

    /** The version of that id; throws NoSuchElementException for an unknown one. */
    public Sop get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("SOP " + id)).sop();
    }

    /** The version of that id with its file. */
    public Optional<StoredSop> find(String id) {
        StoredSop known = read.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<StoredSop> found = database.read(handle -> find(handle, id));
        found.ifPresent(sop -> read.put(id, sop));
        return found;
    }

    /** Every version, the newest first. */
    public List<StoredSop> all() {
        return database.read(handle -> {
            List<StoredSop> all = new ArrayList<>();
            store.ids(handle).forEach(id -> find(handle, id).ifPresent(all::add));
            all.add(bundled);
            return all;
        });
    }

    /** Whether a file could be put in place, and why not; changes nothing. */
    public SopReading check(byte[] file) {
        return database.read(handle -> check(handle, SopReader.read(file)));
    }

    /**
     * Puts a version in place; the newest one again changes nothing.
     *
     * @param by null for the server's own console
     * @param origin from where, for the audit
     */
    public SopReading replace(@Nullable PersonId by, String origin, byte[] file) {
        SopReading reading = SopReader.read(file);
        if (reading instanceof SopReading.Faulty) {
            return reading;
        }
        return database.write(handle -> {
            SopReading checked = check(handle, reading);
            if (checked instanceof SopReading.Sound sound) {
                StoredSop before = newest(handle);
                if (!before.sha256().equals(sound.sha256())) {
                    store.add(handle, sound, now(), by);
                    witness.record(
                            handle,
                            Act.by(by, REPLACED, sound.sop().id(), origin)
                                    .changing(
                                            mark(before.sop().id(), before.sha256().hex()),
                                            mark(sound.sop().id(), sound.sha256().hex())));
                }
            }
            return checked;
        });
    }

    private SopReading check(Handle handle, SopReading reading) {
        if (!(reading instanceof SopReading.Sound sound)) {
            return reading;
        }
        String id = sound.sop().id();
        Optional<StoredSop> known = find(handle, id);
        if (known.isEmpty() || newest(handle).sha256().equals(sound.sha256())) {
            return reading;
        }
        return new SopReading.Faulty(
                List.of(
                        SopFault.at(
                                SopReader.placeOfId(sound.text()),
                                "Id "
                                        + id
                                        + (known.get().sha256().equals(sound.sha256())
                                                ? " adalah versi lama yang sudah pernah berlaku."
                                                : " sudah dipakai oleh isi yang lain.")
                                        + " Beri id baru.")));
    }

    private StoredSop newest(Handle handle) {
        return store.findNewest(handle).flatMap(id -> find(handle, id)).orElse(bundled);
    }

    private Optional<StoredSop> find(Handle handle, String id) {
        return id.equals(bundled.sop().id()) ? Optional.of(bundled) : store.find(handle, id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What the audit keeps of a version. */
    private record Mark(String id, String sha256) {}

    static String mark(String id, String sha256) {
        return CanonicalJson.text(new Mark(id, sha256));
    }

    private static StoredSop bundled() {
        String name = "/sop/" + BUNDLED + ".json";
        try (InputStream in = Sops.class.getResourceAsStream(name)) {
            if (in != null
                    && SopReader.read(in.readAllBytes())
                            instanceof SopReading.Sound(var sop, var text, var sha256)) {
                return new StoredSop(sop, text, sha256, null, null);
            }
            throw new IllegalStateException("the program lacks a sound " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
