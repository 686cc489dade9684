package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.sop.Cycles;
import id.go.esdm.gatrik.kiosk.admin.sop.Ruling;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import java.util.List;
import java.util.Optional;

/** The log of publications: what each changed, by whose word. Thread-safe. */
public final class PublicationLog {
    private final Database database;
    private final Publications publications;
    private final Cycles cycles;
    private final LogStore store = new LogStore();

    public PublicationLog(Database database, Publications publications, Cycles cycles) {
        this.database = database;
        this.publications = publications;
        this.cycles = cycles;
    }

    /**
     * What a filter finds, the newest first.
     *
     * @param most how many changes of each kind a row carries
     */
    public List<LogRow> rows(LogFilter filter, int offset, int limit, int most) {
        return database.read(handle -> new LogQuery(filter).rows(handle, offset, limit, most));
    }

    /**
     * One publication.
     *
     * @param most how many changes of each kind it carries
     */
    public Optional<LogRow> row(int edition, int most) {
        return database.read(handle -> LogQuery.row(handle, edition, most));
    }

    /** What a filter finds, in figures. */
    public LogSums sums(LogFilter filter) {
        return database.read(handle -> new LogQuery(filter).sums(handle));
    }

    /** Every unit of which an entry was ever touched, in the order of their names. */
    public List<String> units() {
        return database.read(store::units);
    }

    /**
     * Adds what is missing for publications from before this was kept, one transaction each; may be interrupted anywhere.
     *
     * @return how many were mended
     */
    public int fill() {
        List<Integer> missing = database.read(store::missing);
        for (int edition : missing) {
            Publication publication = publications.find(edition).orElseThrow();
            List<LogChange> changes = LogChange.of(publications.diff(edition));
            List<Ruling> rulings = rulings(publication);
            database.execute(handle -> store.add(handle, publication, changes, rulings));
        }
        return missing.size();
    }

    private List<Ruling> rulings(Publication publication) {
        if (publication.cycle() != null) {
            return Ruling.of(cycles.get(publication.cycle()).deeds());
        }
        Manifest manifest = publications.getManifest(publication.edition());
        return Ruling.of(manifest.approvals(), manifest.reason());
    }
}
