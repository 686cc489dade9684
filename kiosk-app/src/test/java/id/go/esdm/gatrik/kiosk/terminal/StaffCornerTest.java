package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Visit;

import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The hidden corner, with a finger that rests, slides and slips, and a real PIN. */
class StaffCornerTest {
    private static final Panel PORTRAIT = new Panel(1080, 1920, 0.248);
    private static final String TITLE = "Masukkan PIN petugas.";
    private static final long LONG = 5_200;
    private static final long SHORT = 600;

    @TempDir private Path directory;
    private final NotedDesk desk = new NotedDesk();

    @SuppressWarnings("NullAway.Init") // set in each test
    private Visitor visitor;

    @AfterEach
    void walkAway() {
        visitor.leave();
    }

    @Test
    void aTapASlideAndALittleLessThanFiveSecondsOpenNothing() throws TimeoutException {
        visitor = atHome(usual(), desk);
        for (long held : new long[] {50, 4_900}) {
            visitor.hold(30, 30, held, 0);
            assertEquals(new Route.Home(), visitor.route(), held + " ms");
        }
        visitor.hold(30, 30, LONG, 40);
        assertEquals(new Route.Home(), visitor.route(), "a slide");
        visitor.hold(300, 30, LONG, 0);
        assertEquals(new Route.Home(), visitor.route(), "beside the corner");
    }

    @Test
    void fiveSecondsInTheCornerAskForThePinAndBackLeadsToWhereTheVisitorWas()
            throws TimeoutException {
        visitor = atHome(usual(), desk);
        visitor.open(new Route.Entry(new EntryId("T-1"))).sees("Ringkasan Tarif");
        Visit visit = visitor.navigator().visit();

        visitor.hold(30, 30, LONG, 0).isAt(new Route.Staff()).sees(TITLE);
        visitor.touch("Kembali").isAt(new Route.Entry(new EntryId("T-1")));

        assertEquals(visit, visitor.navigator().visit());
        visitor.touch("Kembali").isAt(new Route.Home());
        assertFalse(visitor.navigator().canGoBack());
    }

    @Test
    void opensOnTheInvitationWithoutBeginningAVisitAndOnTheOutage() throws TimeoutException {
        visitor = Visitor.before(PORTRAIT, quick(), desk);
        visitor.state(new CacheState.Waiting(new Link.Offline(Instant.EPOCH)));
        visitor.sees("Kode untuk petugas: L-1").hold(30, 30, SHORT, 0).sees(TITLE);
        visitor.touch("Kembali").isAt(new Route.Outage());

        visitor.edition(SampleEdition.number(1).install(directory)).isAt(new Route.Attract());
        visitor.hold(30, 30, SHORT, 0).sees(TITLE);
        visitor.touch("Kembali").isAt(new Route.Attract());
    }

    @Test
    void withoutAPinInTheSettingsTheCornerIsOrdinaryGlass() throws TimeoutException {
        visitor = atHome(usual(), null);

        visitor.hold(30, 30, LONG, 0);

        assertEquals(new Route.Home(), visitor.route());
    }

    @Test
    void thePinOpensTheStateTheTestsAndTheDeeds() throws TimeoutException {
        visitor = atHome(quick(), desk);
        Visit visit = visitor.navigator().visit();
        unlock();
        visitor.sees("https://kiosk.contoh.internal:8443/")
                .sees("52,3 °C")
                .sees("1, terbit 22 November 2026")
                .sees("Dipasangkan dengan server")
                .sees("2 hari 3 jam");

        visitor.touch("Segarkan sekarang").sees("Server ditanyai pukul 10.17");
        visitor.touch("Uji sensor").sees("Ada orang").sees("Berubah 12 kali").touch("Selesai");
        visitor.touch("Uji sentuh").sees("Tinggal");
        visitor.touch("Selesai").touch("Uji layar").sees("Gambar 1 dari 8");
        for (int i = 0; i < 8; i++) {
            visitor.touch("Gambar berikutnya");
        }
        visitor.touch("Keluar").sees("systemctl stop kiosk-terminal").touch("Batal");
        visitor.touch("Mulai ulang aplikasi").sees("Layar gelap").touch("Mulai ulang aplikasi");
        visitor.touch("Batal").touch("Keluar").touch("Keluar").touch("Batal");
        assertEquals(List.of("refresh", "restart", "leave"), desk.notes());

        visitor.touch("Kembali").isAt(new Route.Attract());
        assertNotEquals(visit, visitor.navigator().visit(), "the visitor of before has gone");
        assertFalse(visitor.navigator().canGoBack());
    }

    @Test
    void threeWrongPinsMustWaitAndLeavingDoesNotHelp() throws TimeoutException {
        visitor = atHome(quick(), desk);
        visitor.hold(30, 30, SHORT, 0).sees(TITLE);
        type("111111").sees("PIN keliru. 2 kali lagi");
        type("222222").sees("PIN keliru. 1 kali lagi");
        type("333333").sees("Tunggu");

        visitor.touch("Kembali").isAt(new Route.Home()).hold(30, 30, SHORT, 0).sees("Tunggu");
        type(NotedDesk.PIN).sees("Tunggu").sees(TITLE);
    }

    @Test
    void closesByItselfAndTheVisitorsOwnTimeRunsAgain() throws TimeoutException {
        visitor =
                atHome(
                        new Terminal.Times(
                                Duration.seconds(7),
                                1,
                                Duration.seconds(2),
                                Duration.millis(300),
                                Duration.seconds(45),
                                Duration.minutes(3)),
                        desk);
        visitor.hold(30, 30, SHORT, 0).sees(TITLE);

        visitor.isAt(new Route.Home()).sees("Masih di sini?").isAt(new Route.Attract());

        unlock();
        visitor.isAt(new Route.Attract());
    }

    private void unlock() {
        visitor.hold(30, 30, SHORT, 0).sees(TITLE);
        type(NotedDesk.PIN).seesNo(TITLE).sees("Keadaan");
    }

    private Visitor type(String pin) {
        for (int i = 0; i < pin.length(); i++) {
            visitor.touch(pin.substring(i, i + 1));
        }
        return visitor.touch("Masuk");
    }

    private static Terminal.Times usual() {
        return times(Duration.seconds(5));
    }

    /** For what is not about the five seconds. */
    private static Terminal.Times quick() {
        return times(Duration.millis(300));
    }

    private static Terminal.Times times(Duration hold) {
        return new Terminal.Times(
                Duration.hours(1),
                20,
                Duration.minutes(2),
                hold,
                Duration.seconds(45),
                Duration.minutes(3));
    }

    private Visitor atHome(Terminal.Times times, @Nullable NotedDesk with) throws TimeoutException {
        Visitor before = Visitor.before(PORTRAIT, times, with);
        before.edition(SampleEdition.number(1).install(directory)).touch("Sentuh untuk mulai");
        return before.sees("Apa yang ingin Anda ketahui?");
    }
}
