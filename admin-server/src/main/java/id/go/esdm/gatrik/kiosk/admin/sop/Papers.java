package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.Paper;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperFile;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperId;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperStore;
import id.go.esdm.gatrik.kiosk.admin.people.Act;
import id.go.esdm.gatrik.kiosk.admin.people.Witness;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The papers of the cycles: who may hand in which, and when (T5a and its like). Thread-safe. */
public final class Papers {
    private final Database database;
    private final Cycles cycles;
    private final PaperStore store;
    private final Witness witness;
    private final Clock clock;

    Papers(Database database, Cycles cycles, PaperStore store, Witness witness, Clock clock) {
        this.database = database;
        this.cycles = cycles;
        this.store = store;
        this.witness = witness;
        this.clock = clock;
    }

    /** The papers of a cycle, oldest first; 404 if there is no such cycle. */
    public List<Paper> of(CycleId cycle) {
        CycleId known = cycles.get(cycle).id();
        return database.read(handle -> store.of(handle, known.value()));
    }

    /** When a cycle's konsep was first handed in: with the data that ends SOP langkah 5. */
    public Optional<Instant> findKonsepTime(CycleId cycle) {
        return of(cycle).stream()
                .filter(paper -> paper.kind() == PaperKind.KONSEP_NOTA_DINAS)
                .map(Paper::at)
                .findFirst();
    }

    /** One paper. */
    public Optional<Paper> find(PaperId id) {
        return database.read(handle -> store.find(handle, id));
    }

    /** Refuses, before anything is stored, a paper that this person may not hand in now. */
    public void check(CycleId id, Actor actor, PaperKind kind) {
        CycleHistory present = cycles.get(id);
        if (!SopPolicy.writers(kind).contains(actor.role())) {
            throw Refusals.forbidden(
                    kind.title() + " tidak diserahkan oleh " + actor.role().title() + ".");
        }
        if (!SopPolicy.accepts(present.cycle(), kind, actor.role())) {
            throw Refusals.wrongStep(present);
        }
    }

    /**
     * Hands in a paper whose bytes are stored already; the same one sent again adds nothing.
     *
     * @return the paper as it is kept
     */
    public Paper add(
            CycleId id,
            Actor actor,
            PaperKind kind,
            @Nullable String number,
            @Nullable LocalDate date,
            PaperFile file) {
        return database.write(handle -> {
            check(id, actor, kind);
            Optional<Paper> newest = store.findNewest(handle, id.value(), kind);
            if (newest.isPresent() && isSame(newest.get(), actor, number, date, file)) {
                return newest.get();
            }
            Paper paper =
                    new Paper(
                            new PaperId(UUID.randomUUID().toString()),
                            id.value(),
                            kind,
                            number,
                            date,
                            file.name(),
                            file.mediaType(),
                            file.bytes(),
                            file.sha256(),
                            actor.person(),
                            clock.instant().truncatedTo(ChronoUnit.MILLIS));
            store.add(handle, paper);
            testify(handle, actor, paper);
            return paper;
        });
    }

    private static boolean isSame(
            Paper paper,
            Actor actor,
            @Nullable String number,
            @Nullable LocalDate date,
            PaperFile file) {
        return paper.sha256().equals(file.sha256())
                && paper.by().equals(actor.person())
                && Objects.equals(paper.number(), number)
                && Objects.equals(paper.date(), date);
    }

    private void testify(Handle handle, Actor actor, Paper paper) {
        witness.record(
                handle,
                Act.by(actor.person(), "paper.add", paper.cycle(), actor.origin())
                        .changing(
                                null,
                                CanonicalJson.text(
                                        Map.of(
                                                "paper", paper.id().value(),
                                                "kind", paper.kind(),
                                                "sha256", paper.sha256()))));
    }
}
