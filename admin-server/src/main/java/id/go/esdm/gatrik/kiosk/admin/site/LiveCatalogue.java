package id.go.esdm.gatrik.kiosk.admin.site;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.archive.LiveEditions;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.CatalogueClosedException;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.search.Search;
import id.go.esdm.gatrik.kiosk.search.Synonyms;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The catalogue of the live edition, open and searchable. It is made off the publishing path: on a thread of its own
 * after each publication, or by the first who asks. Nobody is answered from an edition that is no longer live,
 * since what was withdrawn would still be in it. Thread-safe.
 */
public final class LiveCatalogue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveCatalogue.class);

    /** A publication is left alone for so long: the terminals come first, and copy as much as this does. */
    private static final Duration AFTER_PUBLICATION = Duration.ofSeconds(3);

    private final LiveEditions editions;
    private final DerivedCatalogues derived;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Shown shown;
    private volatile boolean closed;

    /**
     * One edition's catalogue and the search over it.
     *
     * @param edition whose it is
     */
    public record Shown(LiveEdition edition, CatalogueDb catalogue, Search search) {}

    public LiveCatalogue(LiveEditions editions, DerivedCatalogues derived) {
        this.editions = editions;
        this.derived = derived;
    }

    /** Makes the catalogue of a new edition a little later, unless somebody asks for it before. */
    public void published(LiveEdition edition) {
        Thread.ofVirtual()
                .name("catalogue-" + edition.number())
                .start(() -> {
                    try {
                        Thread.sleep(AFTER_PUBLICATION);
                        if (!closed) {
                            current();
                        }
                    } catch (RuntimeException failure) {
                        LOG.error(
                                "The catalogue of edition {} cannot be made",
                                edition.number(),
                                failure);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /**
     * Asks the live edition.
     *
     * @return empty before the first publication
     */
    public <T> Optional<T> ask(Function<Shown, T> question) {
        for (int attempt = 1; ; attempt++) {
            Optional<Shown> current = current();
            try {
                return current.map(question);
            } catch (CatalogueClosedException overtaken) {
                if (attempt == 3) {
                    throw overtaken;
                }
            }
        }
    }

    /** The title of an entry of the live edition. */
    public Optional<String> findTitle(EntryId id) {
        return ask(shown -> shown.catalogue().find(id).map(Entry::title))
                .flatMap(Function.identity());
    }

    /** Closes what is open, after the readers under way. */
    @Override
    public void close() {
        closed = true;
        making.lock();
        try {
            Shown last = shown;
            shown = null;
            if (last != null) {
                last.catalogue().close();
            }
        } finally {
            making.unlock();
        }
    }

    private Optional<Shown> current() {
        return editions.live()
                .map(edition -> {
                    Shown present = shown;
                    return present != null && present.edition().number() == edition.number()
                            ? present
                            : renewed();
                });
    }

    private Shown renewed() {
        making.lock();
        try {
            LiveEdition edition = editions.live().orElseThrow();
            Shown old = shown;
            if (old != null && old.edition().number() == edition.number()) {
                return old;
            }
            if (closed) {
                throw new IllegalStateException("the server is stopping");
            }
            CatalogueDb catalogue = derived.open(edition);
            Shown made = new Shown(edition, catalogue, new Search(catalogue, Synonyms.shipped()));
            shown = made;
            if (old != null) {
                old.catalogue().close();
            }
            derived.keepOnly(edition.number());
            return made;
        } finally {
            making.unlock();
        }
    }
}
