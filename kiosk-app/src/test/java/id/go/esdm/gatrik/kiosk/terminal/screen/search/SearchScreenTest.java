package id.go.esdm.gatrik.kiosk.terminal.screen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.SampleEdition;
import id.go.esdm.gatrik.kiosk.terminal.Visitor;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

class SearchScreenTest {
    private static final Route.Entry TARIFF = new Route.Entry(new EntryId("T-1"));

    @TempDir private Path directory;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Visitor visitor;

    @AfterEach
    void walkAway() {
        visitor.leave();
    }

    @Test
    void findsWhileTypingAndOpensWhatIsTouched() throws TimeoutException {
        visitor = searching();

        type("tarif");
        visitor.sees("2 hasil").sees("Tarif lama");

        visitor.touch("Tarif tenaga listrik").isAt(TARIFF);
    }

    @Test
    void comesBackToTheWordsAndWhatTheyFound() throws TimeoutException {
        visitor = searching();
        type("tarif");
        visitor.sees("2 hasil").touch("Tarif tenaga listrik").isAt(TARIFF);

        visitor.touch("Kembali").isAt(new Route.Search("")).sees("2 hasil").sees("Tarif lama");

        assertEquals("tarif", visitor.navigator().visit().searchTextProperty().get());
    }

    @Test
    void theNewestKeyWins() throws TimeoutException {
        visitor = searching();
        type("tarif");
        visitor.touch("Kosongkan");

        type("profil");

        visitor.sees("1 hasil").sees("Profil direktorat").seesNo("Tarif lama");
    }

    @Test
    void saysKindlyThatNothingIsFoundAndHowToAsk() throws TimeoutException {
        visitor = searching();

        type("zzxxqq");

        visitor.sees("Tidak ada yang cocok dengan “zzxxqq”");
        visitor.touch("Cara meminta informasi").isAt(new Route.Request());
    }

    @Test
    void keepsToAClassWhileTheWordsChange() throws TimeoutException {
        visitor = searching();
        visitor.touch("Berkala");

        type("tarif");
        visitor.seesNo("Tarif tenaga listrik");

        visitor.touch("Kosongkan");
        type("profil");
        visitor.sees("1 hasil").sees("Profil direktorat");
    }

    @Test
    void aWithdrawnEntryIsNoLongerFound() throws TimeoutException {
        visitor = searching();
        type("tarif");
        visitor.sees("2 hasil");

        visitor.edition(SampleEdition.number(2).without("T-2").install(directory));

        visitor.sees("1 hasil").seesNo("Tarif lama");
    }

    @Test
    void theKeysSpeakEnglishToo() throws TimeoutException {
        visitor = searching().touch("English");

        visitor.sees("Space").sees("Type to search").touch("Clear");
    }

    private Visitor searching() throws TimeoutException {
        Visitor one = Visitor.before().edition(SampleEdition.number(1).install(directory));
        return one.touch("Sentuh untuk mulai").touch("Cari").isAt(new Route.Search(""));
    }

    private void type(String text) {
        text.chars().mapToObj(Character::toString).forEach(visitor::touch);
    }
}
