package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Caption;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An edition that was verified, installed and opened.
 *
 * <p>Its catalogue may be asked at any time while it is the one shown, and for two minutes after; whoever stays with
 * it longer, a visit above all, holds a {@link #lease}.
 */
public final class InstalledEdition {
    private final CatalogueDb catalogue;
    private final List<EntryId> news;
    private final ObjectSource objects;
    private final Readers readers = new Readers();

    /**
     * @param news the entries that are new or changed against the edition before, in the order of their ids
     * @param objects where the documents that its entries name lie
     */
    public InstalledEdition(CatalogueDb catalogue, List<EntryId> news, ObjectSource objects) {
        this.catalogue = Objects.requireNonNull(catalogue);
        this.news = List.copyOf(news);
        this.objects = objects;
    }

    /** Number, label, when it was published. */
    public Caption caption() {
        return catalogue.caption();
    }

    /** Its catalogue, for reading. Nobody but the follower closes it. */
    public CatalogueDb catalogue() {
        return catalogue;
    }

    /** The entries that are new or changed against the edition before; empty where that one is not known. */
    public List<EntryId> news() {
        return news;
    }

    /** The file of a document or of its text; empty if it is not here. */
    public Optional<Path> find(Sha256 object) {
        return objects.find(object);
    }

    /** Whether the other is the same edition, opened another time. */
    boolean isSameAs(InstalledEdition other) {
        return catalogue.manifestSha256().equals(other.catalogue.manifestSha256());
    }

    /** Keeps the catalogue open until the lease is closed, even if a newer edition replaces this one. */
    public Lease lease() {
        return readers.lease();
    }

    /** Closes the catalogue as soon as nobody holds a lease. */
    void retire(Runnable afterwards) {
        readers.retire(() -> {
            catalogue.close();
            afterwards.run();
        });
    }
}
