package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperStore;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;

import org.jdbi.v3.core.Handle;

import java.util.List;
import java.util.Optional;

/** T9c: writes a cycle's archive record, once and for good. Stateless. */
final class Archivist {
    private static final int FORMAT = 2;

    private final CycleStore cycles = new CycleStore();
    private final PaperStore papers = new PaperStore();

    /**
     * Archives a cycle whose two halves are done.
     *
     * @return the record's digest
     */
    Sha256 archive(Handle handle, CycleHistory history, Cycle.Reported cycle) {
        byte[] record = CanonicalJson.bytes(record(handle, history, cycle));
        Sha256 digest = Sha256.of(record);
        handle.createUpdate(
                        "INSERT INTO archive (cycle, record, sha256) VALUES (:cycle, :record,"
                                + " :sha256)")
                .bind("cycle", history.id().value())
                .bind("record", record)
                .bind("sha256", digest.hex())
                .execute();
        return digest;
    }

    /** The record of a cycle, as it was written. */
    Optional<byte[]> find(Handle handle, CycleId cycle) {
        return handle.createQuery("SELECT record FROM archive WHERE cycle = :cycle")
                .bind("cycle", cycle.value())
                .mapTo(byte[].class)
                .findOne();
    }

    /** Every cycle that has a record, or a deed that says so. */
    List<CycleId> all(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT cycle FROM archive
                        UNION SELECT cycle FROM deed
                        WHERE json_extract(move, '$.move') = 'Archived'
                        ORDER BY cycle
                        """)
                .mapTo(String.class)
                .map(CycleId::new)
                .list();
    }

    private ArchiveRecord record(Handle handle, CycleHistory history, Cycle.Reported cycle) {
        if (!(cycle.report() instanceof Report.Disposed disposed)) {
            throw new IllegalArgumentException(history.id() + " has no disposition");
        }
        Bundle bundle = cycle.agreement().bundle();
        Optional<Move.Published> published = published(history.deeds());
        return new ArchiveRecord(
                FORMAT,
                history.id().value(),
                cycle.head().title(),
                cycle.head().sop(),
                published.map(Move.Published::edition).orElse(null),
                published.map(Move.Published::manifest).orElse(null),
                bundle.previous(),
                bundle.content().sha256(),
                bundle.konsep(),
                cycle.agreement().notaDinas(),
                disposed.disposition(),
                history.deeds().stream().map(deed -> done(handle, history.id(), deed)).toList(),
                papers.of(handle, history.id().value()).stream()
                        .map(ArchiveRecord.Handed::of)
                        .toList());
    }

    private ArchiveRecord.Done done(Handle handle, CycleId id, Deed deed) {
        return new ArchiveRecord.Done(
                deed.version(),
                DeedWords.code(deed.move()),
                deed.by().value(),
                deed.role(),
                deed.standIn(),
                deed.office(),
                deed.at(),
                cycles.findStored(handle, id, deed.version()).orElseThrow().digest());
    }

    private static Optional<Move.Published> published(List<Deed> deeds) {
        return deeds.reversed().stream()
                .map(Deed::move)
                .filter(Move.Published.class::isInstance)
                .map(Move.Published.class::cast)
                .findFirst();
    }
}
