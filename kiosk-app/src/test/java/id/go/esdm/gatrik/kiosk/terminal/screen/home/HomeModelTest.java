package id.go.esdm.gatrik.kiosk.terminal.screen.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.terminal.SampleEdition;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Fault;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What the home screen is told of what is read most. */
class HomeModelTest {
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final SimpleObjectProperty<CacheState> state =
            new SimpleObjectProperty<>(new CacheState.Starting());
    private final SimpleObjectProperty<List<EntryId>> mostRead =
            new SimpleObjectProperty<>(List.of());
    private final Background background = new Background(faults::add);

    @TempDir private Path directory;
    private HomeModel model;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        model = onScreenThread(() -> new HomeModel(state, mostRead, background));
    }

    @AfterEach
    void close() {
        onScreenThread(() -> {
            model.close();
            return model;
        });
        background.close();
        assertEquals(List.of(), faults);
    }

    @Test
    void namesOnlyWhatTheShownEditionHoldsInTheOrderOfTheServer() throws Exception {
        show(SampleEdition.number(1));
        assertFavourites();
        learn("S-1", "Z-9", "T-1");
        assertFavourites("S-1", "T-1");
    }

    @Test
    void namesThreeAtMost() throws Exception {
        learn("Z-1", "T-2", "P-1", "S-1", "T-1");
        show(SampleEdition.number(1));
        assertFavourites("T-2", "P-1", "S-1");
    }

    @Test
    void readsThemAnewWithEveryEdition() throws Exception {
        learn("T-1", "P-1");
        show(SampleEdition.number(1));
        assertFavourites("T-1", "P-1");
        show(SampleEdition.number(2).without("T-1").retitled("P-1", "Profil yang baru"));
        assertFavourites("P-1");
        assertEquals(
                "Profil yang baru",
                onScreenThread(() -> model.mostReadProperty().get().getFirst().title()));
    }

    @Test
    void readsThemAnewWhenOthersAreReadMost() throws Exception {
        show(SampleEdition.number(1));
        learn("T-1");
        assertFavourites("T-1");
        learn("P-1", "T-1");
        assertFavourites("P-1", "T-1");
        learn();
        assertFavourites();
    }

    @Test
    void readsNothingAnewWhenOnlyTheLinkChanges() throws Exception {
        InstalledEdition edition = show(SampleEdition.number(1));
        learn("T-1");
        assertFavourites("T-1");
        List<Object> changes = new ArrayList<>();
        onScreenThread(() -> model.mostReadProperty().subscribe((_, now) -> changes.add(now)));
        set(new CacheState.Showing(edition, new Link.Online(Instant.MAX)));
        learn("T-1");
        assertFavourites("T-1");
        assertEquals(List.of(), changes);
    }

    @Test
    void namesNothingWithoutAnEdition() throws Exception {
        show(SampleEdition.number(1));
        learn("T-1");
        assertFavourites("T-1");
        set(new CacheState.Waiting(new Link.Online(Instant.EPOCH)));
        assertFavourites();
    }

    @Test
    void letsGoOfWhatOutlivesIt() throws Exception {
        show(SampleEdition.number(1));
        onScreenThread(() -> {
            model.close();
            return model;
        });
        learn("T-1");
        WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        assertFavourites();
    }

    private InstalledEdition show(SampleEdition edition) {
        InstalledEdition installed = edition.install(directory);
        set(new CacheState.Showing(installed, new Link.Online(Instant.EPOCH)));
        return installed;
    }

    private void set(CacheState now) {
        onScreenThread(() -> {
            state.set(now);
            return now;
        });
    }

    private void learn(String... ids) {
        onScreenThread(() -> {
            mostRead.set(Stream.of(ids).map(EntryId::new).toList());
            return ids;
        });
    }

    private void assertFavourites(String... ids) throws Exception {
        List<String> expected = List.of(ids);
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> shown().equals(expected));
        } catch (TimeoutException late) {
            assertEquals(expected, shown());
        }
    }

    private List<String> shown() {
        return onScreenThread(() ->
                model.mostReadProperty().get().stream()
                        .map(EntrySummary::id)
                        .map(EntryId::value)
                        .toList());
    }

    private static <T> T onScreenThread(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }
}
