package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.SampleEdition;
import id.go.esdm.gatrik.kiosk.terminal.Visitor;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import javafx.scene.Node;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

class ListScreenTest {
    private static final Route.List EVERYTHING = new Route.List(Filter.NONE);

    @TempDir private Path directory;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Visitor visitor;

    @AfterEach
    void walkAway() {
        visitor.leave();
    }

    @Test
    void aFilterNarrowsTheListAndIsTakenBack() throws TimeoutException {
        visitor = atTheList(0);

        visitor.touch("Saring").sees("Saring dan urutkan").touch("Dicabut, 1 informasi");
        visitor.touch("Lihat 1 informasi").seesNo("Saring dan urutkan").seesNo("Profil direktorat");

        visitor.touch("Hapus saringan Dicabut").sees("4 informasi").sees("Profil direktorat");
    }

    @Test
    void theWayBackClosesTheSheetFirst() throws TimeoutException {
        visitor = atTheList(0).touch("Saring").sees("Saring dan urutkan");

        visitor.touch("Kembali").seesNo("Saring dan urutkan").isAt(EVERYTHING);
    }

    @Test
    void aDragScrollsAndOpensNothing() throws TimeoutException {
        visitor = atTheList(300);
        String before = TopRow.settled(visitor);

        visitor.dragUp("Acara 003", 700);

        assertNotEquals(before, TopRow.settled(visitor));
        assertEquals(EVERYTHING, visitor.route());
    }

    @Test
    void aListThatGoesOnShowsHowMuchOfItIsSeenAndWhere() throws TimeoutException {
        visitor = atTheList(40);
        Node thumb = visitor.scene().lookup(".rows > .scroll-thumb");
        assertTrue(thumb.isVisible());
        double top = thumb.getLayoutY();

        visitor.dragUp("Acara 003", 900);
        TopRow.settled(visitor);

        assertTrue(thumb.getLayoutY() > top + 10, top + " " + thumb.getLayoutY());
    }

    @Test
    void aListThatIsSeenWholeShowsNoThumb() throws TimeoutException {
        visitor = atTheList(0);

        assertFalse(visitor.scene().lookup(".rows > .scroll-thumb").isVisible());
    }

    @Test
    void comesBackToTheSamePlace() throws TimeoutException {
        visitor = atTheList(300).dragUp("Acara 003", 900);
        String top = TopRow.settled(visitor);

        visitor.touch(TopRow.next(visitor)).touch("Kembali").isAt(EVERYTHING);

        assertEquals(top, TopRow.settled(visitor));
    }

    @Test
    void reachesTheLastOfManyByTheGripAndDrawsOnlyWhatIsSeen() throws TimeoutException {
        visitor = atTheList(900);

        TopRow.dragGripToTheEnd(visitor);

        visitor.sees("Tarif tenaga listrik");
        assertEquals(0, TopRow.drawnBeyond(visitor, 40));
    }

    @Test
    void aWithdrawnEntryLeavesTheListAtOnce() throws TimeoutException {
        visitor = atTheList(0);

        visitor.edition(SampleEdition.number(2).without("T-2").install(directory));

        visitor.sees("3 informasi").seesNo("Tarif lama");
    }

    private Visitor atTheList(int more) throws TimeoutException {
        SampleEdition edition = SampleEdition.number(1);
        IntStream.range(0, more).mapToObj(ListScreenTest::event).forEach(edition::with);
        Visitor one = Visitor.before().edition(edition.install(directory));
        one.touch("Sentuh untuk mulai").open(EVERYTHING);
        return one.sees(more + 4 + " informasi").sees(more > 0 ? "Acara 003" : "Tarif lama");
    }

    private static Entry event(int number) {
        String name = "%03d".formatted(number);
        return Entry.builder(new EntryId("A-" + name), "Acara " + name, Category.BERKALA).build();
    }
}
