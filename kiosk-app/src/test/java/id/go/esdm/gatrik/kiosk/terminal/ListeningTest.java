package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.speech.NotedEngine;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import javafx.util.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A visitor who listens: the screens are read aloud by an engine that only notes what it should say. */
class ListeningTest {
    @TempDir private Path directory;

    @SuppressWarnings("NullAway.Init") // set before each test
    private NotedEngine noted;

    @SuppressWarnings("NullAway.Init") // set in each test
    private Visitor visitor;

    @BeforeEach
    void install() throws IOException {
        noted = NotedEngine.taking("600", Files.createDirectory(directory.resolve("engine")));
    }

    @AfterEach
    void walkAway() {
        visitor.leave();
    }

    @Test
    void whereThereIsNoEngineThereIsNoButton() throws Exception {
        visitor = at(Visitor.before());
        visitor.touch("Aksesibilitas").sees("Kurangi gerakan").seesNo("Bacakan layar");
    }

    @Test
    void nothingIsReadUntilItIsAskedFor() throws Exception {
        visitor = at(listening(Duration.hours(1), 20));
        visitor.touch("Cara meminta informasi").touch("Kembali").touch("Aksesibilitas");
        visitor.seesNo("Berhenti").touch("Selesai");
        pause(600);
        assertEquals(List.of(), noted.said());
    }

    @Test
    void eachNewScreenIsReadFromItsTitleOnAndTheOneBeforeIsSilent() throws Exception {
        visitor = at(listening(Duration.hours(1), 20));
        visitor.touch("Aksesibilitas").touch("Bacakan layar").sees("Bacakan");
        noted.hears("Ukuran huruf").forgets();
        visitor.touch("Selesai");
        noted.hears("Apa yang ingin Anda ketahui?");
        assertEquals("Apa yang ingin Anda ketahui?", noted.said().getFirst());
        assertEquals(1, noted.alive());
        visitor.open(new Route.Request());
        noted.hears("Pejabat Pengelola Informasi dan Dokumentasi (P P I D)");
        assertEquals(1, noted.alive());
    }

    @Test
    void oneTouchIsSilenceAtOnceAndTheNextReadsFromTheBeginning() throws Exception {
        visitor = reading(Duration.hours(1), 20);
        noted.hears("Apa yang ingin Anda ketahui?").forgets();
        visitor.touch("Berhenti").sees("Bacakan");
        assertEquals(0, living());
        visitor.touch("Bacakan").sees("Berhenti");
        noted.hears("Apa yang ingin Anda ketahui?");
        assertEquals(1, noted.alive());
    }

    @Test
    void theEnglishVisitorHearsEnglishAtThePaceChosen() throws Exception {
        visitor = reading(Duration.hours(1), 20);
        visitor.touch("English");
        noted.hears("What would you like to know?");
        visitor.touch("Reading pace: Normal");
        for (int i = 0; i < 100 && !noted.options().getLast().contains("-s 200"); i++) {
            pause(50);
        }
        assertEquals("-v en -s 200 -b 1", noted.options().getLast());
    }

    @Test
    void theWarningIsReadAndTheEndOfTheVisitIsSilent() throws Exception {
        noted = NotedEngine.taking("0.1", Files.createDirectory(directory.resolve("brief")));
        visitor = reading(Duration.seconds(3), 2);
        noted.hears("Masih di sini?").hears("detik");
        visitor.isAt(new Route.Attract());
        assertNull(visitor.navigator().visit().paceProperty().get());
        pause(500);
        assertEquals(0, noted.alive());
    }

    @Test
    void whoListensIsThereAndIsNotAskedWhetherSo() throws Exception {
        visitor = reading(Duration.seconds(2), 20);
        noted.hears("Apa yang ingin Anda ketahui?");
        pause(2600);
        visitor.seesNo("Masih di sini?").touch("Berhenti").sees("Masih di sini?");
    }

    @Test
    void aDocumentIsReadPageByPageOnRequestAndNothingOfItAfterItsWithdrawal() throws Exception {
        Path pdf = directory.resolve("satu.pdf");
        try (var sample = getClass().getResourceAsStream("/sample/permen-esdm-7-2024.pdf")) {
            Files.copy(java.util.Objects.requireNonNull(sample), pdf);
        }
        Path text = directory.resolve("satu.txt");
        Files.writeString(text, "Pasal 1 berlaku.\n\nKata kedua.\fHalaman dua berbunyi lain.\f");
        SampleEdition with =
                SampleEdition.number(2)
                        .withDocument("D-1", "Peraturan", "application/pdf", pdf, text);
        visitor = reading(Duration.hours(1), 20);
        visitor.edition(with.install(directory)).open(new Route.Entry(new EntryId("D-1")));
        visitor.touch("Baca dokumen Peraturan").sees("Halaman 1 dari");
        noted.hears("Halaman 1 dari");
        assertFalse(noted.said().contains("Pasal 1 berlaku."));
        visitor.touch("Berhenti").touch("Bacakan");
        noted.hears("Pasal 1 berlaku.").hears("Kata kedua.");
        visitor.touch("Halaman berikutnya");
        noted.hears("Halaman dua berbunyi lain.");
        assertEquals(1, noted.alive());
        visitor.edition(SampleEdition.number(3).install(directory)).sees("sudah tidak ada");
        assertEquals(0, living());
    }

    @Test
    void withoutASoundDeviceThatIsAll() throws Exception {
        noted = NotedEngine.taking("0", Files.createDirectory(directory.resolve("mute")));
        visitor = reading(Duration.hours(1), 20);
        noted.hears("Apa yang ingin Anda ketahui?");
        visitor.sees("Bacakan").touch("Cara meminta informasi").isAt(new Route.Request());
        assertTrue(noted.alive() <= 1);
    }

    private long living() {
        for (int i = 0; i < 40 && noted.alive() > 0; i++) {
            pause(25);
        }
        return noted.alive();
    }

    private static void pause(long millis) {
        WaitForAsyncUtils.sleep(millis, TimeUnit.MILLISECONDS);
    }

    private Visitor listening(Duration patience, int grace) throws TimeoutException {
        Terminal.Times times =
                new Terminal.Times(
                        patience,
                        grace,
                        Duration.minutes(2),
                        Duration.seconds(5),
                        Duration.seconds(30),
                        Duration.minutes(3));
        return Visitor.listening(new Panel(1080, 1920, 0.248), times, noted.engine());
    }

    private Visitor reading(Duration patience, int grace) throws TimeoutException {
        Visitor before = at(listening(patience, grace));
        return before.touch("Aksesibilitas").touch("Bacakan layar").touch("Selesai");
    }

    private Visitor at(Visitor before) {
        before.edition(SampleEdition.number(1).install(directory)).touch("Sentuh untuk mulai");
        return before.sees("Apa yang ingin Anda ketahui?");
    }
}
