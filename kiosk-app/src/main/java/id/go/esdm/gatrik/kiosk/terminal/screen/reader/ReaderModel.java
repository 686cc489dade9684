package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Newest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One document of an entry, and where the visitor is in it. A new edition changes nothing under the finger while it still has the document; one that no
 * longer has it closes it at once, because a withdrawal must hide.
 */
public final class ReaderModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderModel.class);

    static final double MOST_ZOOM = 4;

    private final EntryId entry;
    private final Sha256 sha256;
    private final Background background;
    private final Newest reading;
    private final ReadOnlyObjectWrapper<ReaderContent> content =
            new ReadOnlyObjectWrapper<>(new ReaderContent.Loading());
    private final DoubleProperty place = new SimpleDoubleProperty();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final DoubleProperty across = new SimpleDoubleProperty(0.5);
    private final BooleanProperty largePrint = new SimpleBooleanProperty();
    private final BooleanProperty listOpen = new SimpleBooleanProperty();
    private final Find find;
    private final Subscription following;
    private final @Nullable Prepared prepared;
    private @Nullable PageSource opened;
    private boolean closed;

    /**
     * Opens the document in the edition that {@code state} shows.
     *
     * @param page from 1
     * @param words that were searched when the document was found
     * @param ahead may have the document already
     */
    public ReaderModel(
            EntryId entry,
            Sha256 sha256,
            int page,
            List<String> words,
            ObservableValue<CacheState> state,
            Background background,
            ReadAhead ahead) {
        this.entry = entry;
        this.sha256 = sha256;
        this.background = background;
        place.set(Math.max(0, page - 1));
        reading = background.newest("document");
        find = new Find(background, words);
        prepared = ahead.take(sha256);
        following = state.subscribe(this::follow);
    }

    /** What is known of the document. */
    ReadOnlyObjectProperty<ReaderContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The page at the top of the window, from 0, and how much of it lies above. */
    DoubleProperty placeProperty() {
        return place;
    }

    /** How much larger than its usual width a page is: 1 to {@link #MOST_ZOOM}. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    /** Which part of a page wider than the window is its middle: 0 left to 1 right. */
    DoubleProperty acrossProperty() {
        return across;
    }

    /** Whether the words of the text layer are read instead of the pages. */
    BooleanProperty largePrintProperty() {
        return largePrint;
    }

    /** Whether the list of pages lies over the document. */
    BooleanProperty listOpenProperty() {
        return listOpen;
    }

    /** What is looked for in it. */
    Find find() {
        return find;
    }

    /** The page that is read, from 0. */
    int page() {
        // A page whose last sliver is still to be seen is no longer the one that is read.
        return (int) Math.floor(place.get() + 0.2);
    }

    /** What was done before the visitor came; null if nothing was. */
    @Nullable Prepared prepared() {
        return prepared;
    }

    /** Draws pages for the screen. */
    Background background() {
        return background;
    }

    @Override
    public void close() {
        following.unsubscribe();
        reading.cancel();
        find.close();
        PageSource source = takeAway();
        // A page may be under way, and closing waits for it.
        background.run(
                "close document",
                () -> {
                    if (prepared != null) {
                        prepared.close();
                    }
                    if (source != null) {
                        source.close();
                    }
                    return Optional.empty();
                },
                _ -> {});
    }

    private synchronized @Nullable PageSource takeAway() {
        closed = true;
        PageSource source = opened;
        opened = null;
        return source;
    }

    /** Keeps the opened source, or closes it if the visitor has left meanwhile. */
    private synchronized void keep(PageSource source) {
        // Another edition may have come while this one was being opened: then two were, and one is
        // enough.
        PageSource needless = closed ? source : opened;
        if (!closed) {
            opened = source;
        }
        if (needless != null) {
            needless.close();
        }
    }

    /** Lets go of a document that was withdrawn. */
    private synchronized void release() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    private void follow(CacheState state) {
        if (state instanceof CacheState.Showing(InstalledEdition edition, var _)) {
            ReaderContent before = content.get();
            reading.run(() -> read(edition, before), this::show);
        }
    }

    private void show(ReaderContent now) {
        if (now instanceof ReaderContent.Open open && !open.equals(content.get())) {
            find.read(open.texts(), page());
        } else if (!(now instanceof ReaderContent.Open)) {
            find.close();
        }
        content.set(now);
    }

    private ReaderContent read(InstalledEdition edition, ReaderContent before) {
        CatalogueDb catalogue = edition.catalogue();
        Optional<DocumentRef> document =
                catalogue.find(entry).map(Entry::documents).stream()
                        .flatMap(List::stream)
                        .filter(each -> each.sha256().equals(sha256))
                        .findFirst();
        if (document.isEmpty()) {
            release();
            return new ReaderContent.Gone(catalogue.edition());
        }
        if (before instanceof ReaderContent.Open || before instanceof ReaderContent.Unreadable) {
            return before;
        }
        return open(edition, document.get());
    }

    private ReaderContent open(InstalledEdition edition, DocumentRef document) {
        try {
            ReaderContent.Open content =
                    prepared == null ? Opening.open(edition, document) : prepared.content();
            keep(content.pages());
            return content;
        } catch (IOException unreadable) {
            LOG.warn("document {} cannot be shown: {}", sha256, unreadable.getMessage());
            return new ReaderContent.Unreadable(document);
        }
    }
}
