package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.papers.Laporan;
import id.go.esdm.gatrik.kiosk.admin.papers.LaporanPaper;
import id.go.esdm.gatrik.kiosk.admin.papers.LaporanStore;
import id.go.esdm.gatrik.kiosk.admin.papers.Printed;
import id.go.esdm.gatrik.kiosk.admin.papers.ReceiptsAddendum;
import id.go.esdm.gatrik.kiosk.admin.papers.StoredLaporan;
import id.go.esdm.gatrik.kiosk.admin.people.Act;
import id.go.esdm.gatrik.kiosk.admin.people.Witness;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publications;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The laporan of publications: made once each, kept by hash, never changed. A publication stands whether its laporan can be made or
 * not. Killed anywhere, either the laporan is recorded and its bytes lie on the disk, or it is made again, with the same bytes.
 * Thread-safe.
 */
public final class Laporans {
    private static final Logger LOG = LoggerFactory.getLogger(Laporans.class);

    /** Whoever asks for one that has just failed is told so, and makes nobody work. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    private final Database database;
    private final Publications publications;
    private final LaporanFacts facts;
    private final ObjectStore objects;
    private final Witness witness;
    private final Clock clock;
    private final LaporanStore store = new LaporanStore();
    private final Map<Integer, Instant> failures = new ConcurrentHashMap<>();
    private final ReentrantLock press = new ReentrantLock();
    private @Nullable LaporanPaper paper;
    private volatile boolean ended;

    Laporans(
            Database database,
            Publications publications,
            LaporanFacts facts,
            ObjectStore objects,
            Witness witness,
            Clock clock) {
        this.database = database;
        this.publications = publications;
        this.facts = facts;
        this.objects = objects;
        this.witness = witness;
        this.clock = clock;
    }

    /** The laporan of that edition's publication, if it has been made. */
    public Optional<StoredLaporan> find(int edition) {
        return database.read(handle -> store.find(handle, edition));
    }

    /** Those of some editions; one that has not been made yet is not there. */
    public Map<Integer, StoredLaporan> of(Collection<Integer> editions) {
        return database.read(handle -> store.of(handle, editions));
    }

    /** When making it failed last, if it has not been made since. */
    public Optional<Instant> findFailure(int edition) {
        return Optional.ofNullable(failures.get(edition));
    }

    /** The publications that have none yet, the newest first. */
    public List<Integer> missing() {
        return database.read(store::missing);
    }

    /** From now on none is made: the register is about to close, and one that is being made is made again at the next start. */
    void end() {
        ended = true;
    }

    /** Where the bytes of a laporan are. */
    public Path file(StoredLaporan laporan) {
        return objects.find(laporan.sha256())
                .orElseThrow(() -> new IllegalStateException("lost: " + laporan.sha256()));
    }

    /**
     * The laporan of a publication, made now if that was not done before.
     *
     * @param patience how long to wait for others that are being made
     * @return empty if it cannot be made now; the log says why
     */
    public Optional<StoredLaporan> ensure(int edition, Duration patience) {
        Optional<StoredLaporan> made = find(edition);
        if (made.isPresent() || ended || hasJustFailed(edition)) {
            return made;
        }
        try {
            if (!press.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(make(edition));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            tell(edition, failure);
            return Optional.empty();
        } finally {
            press.unlock();
        }
    }

    private void tell(int edition, Throwable failure) {
        failures.put(edition, clock.instant());
        if (ended) {
            LOG.info("the laporan of edition {} is made at the next start", edition);
        } else if (failure instanceof UncheckedIOException disk) {
            LOG.warn(
                    "the laporan of edition {} could not be stored, it is tried again: {}",
                    edition,
                    disk.getMessage());
        } else {
            LOG.error("the laporan of edition {} could not be made", edition, failure);
        }
    }

    private boolean hasJustFailed(int edition) {
        Instant failed = failures.get(edition);
        return failed != null
                && Duration.between(failed, clock.instant()).abs().compareTo(LEFT_ALONE) < 0;
    }

    private StoredLaporan make(int edition) {
        Optional<StoredLaporan> already = find(edition);
        if (already.isPresent()) {
            return already.get();
        }
        Printed printed =
                paper().print(Laporan.of(facts.of(publications.find(edition).orElseThrow())));
        // First the bytes, under their own name; then the record that makes them the laporan.
        Sha256 digest = objects.put(printed.pdf());
        StoredLaporan laporan =
                new StoredLaporan(
                        edition, digest, printed.pdf().length, printed.pages(), clock.instant());
        database.execute(handle -> {
            store.add(handle, laporan);
            witness.record(
                    handle,
                    Act.by(null, StoredLaporan.ACTION, Integer.toString(edition), "server")
                            .changing(null, laporan.testimony()));
        });
        failures.remove(edition);
        return laporan;
    }

    /** Prints an addendum; it waits for others that are being printed. */
    Printed print(ReceiptsAddendum addendum) {
        press.lock();
        try {
            return paper().print(addendum);
        } finally {
            press.unlock();
        }
    }

    /** The first one loads some thousand classes: never on the way to the first screen. */
    private LaporanPaper paper() {
        LaporanPaper ready = paper == null ? new LaporanPaper() : paper;
        paper = ready;
        return ready;
    }
}
