package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Newest;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.LookAhead;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Prepares the first document of the entry that a visitor looks at, so that its first page is there when it is asked for. One document at most, and only
 * while its entry is open. FX thread only.
 */
public final class ReadAhead implements LookAhead {
    /** The entry itself is drawn first. */
    private static final Duration PAUSE = Duration.millis(200);

    private record Expected(EntryId entry, Prepared document) {}

    private final ObservableValue<CacheState> state;
    private final Background background;
    private final Newest line;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable Expected expected;

    /** Nothing is expected yet. */
    public ReadAhead(ObservableValue<CacheState> state, Background background) {
        this.state = state;
        this.background = background;
        line = background.newest("read ahead");
    }

    /** Begins with the first document of {@code entry} that can be shown. */
    @Override
    public void expect(Entry entry, Look look) {
        Optional<DocumentRef> first =
                entry.documents().stream()
                        .filter(each -> PageSource.canShow(each.mediaType()))
                        .findFirst();
        double width = ReaderLayout.pageWidth(look);
        if (first.isPresent() && isExpected(entry.id(), first.get(), width)) {
            return;
        }
        letGo();
        if (first.isPresent() && state.getValue() instanceof CacheState.Showing showing) {
            Prepared document = new Prepared(showing.edition(), first.get(), width);
            expected = new Expected(entry.id(), document);
            pause.setOnFinished(_ ->
                    line.run(
                            () -> {
                                document.run();
                                return document;
                            },
                            _ -> {}));
            pause.playFromStart();
        }
    }

    /** Hands over the document, if it is the expected one; the caller closes it. */
    @Nullable Prepared take(Sha256 document) {
        Expected now = expected;
        if (now == null || !now.document().document().sha256().equals(document)) {
            return null;
        }
        expected = null;
        pause.stop();
        return now.document();
    }

    @Override
    public void drop(EntryId entry) {
        if (expected != null && expected.entry().equals(entry)) {
            letGo();
        }
    }

    private boolean isExpected(EntryId entry, DocumentRef document, double width) {
        return expected != null
                && expected.entry().equals(entry)
                && expected.document().document().equals(document)
                && expected.document().width() == width;
    }

    private void letGo() {
        pause.stop();
        line.cancel();
        Expected now = expected;
        expected = null;
        if (now != null) {
            // A page may be under way, and closing waits for it.
            background.run(
                    "close document",
                    () -> {
                        now.document().close();
                        return now;
                    },
                    _ -> {});
        }
    }
}
