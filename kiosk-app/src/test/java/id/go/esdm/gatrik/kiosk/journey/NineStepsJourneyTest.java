package id.go.esdm.gatrik.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.kill.Tool;
import id.go.esdm.gatrik.kiosk.terminal.Visitor;
import id.go.esdm.gatrik.kiosk.terminal.cache.EditionFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.FollowerSettings;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The whole SOP in a real Chromium: seven persons, nine steps, one return at step 7 and one at step 8, to the terminal's screen and
 * into the archive. Every page on the way is judged by axe-core.
 */
class NineStepsJourneyTest {
    private static final String TITLE = "Statistik Ketenagalistrikan Semester I";
    private static final String UNIT = "Unit Teknis Contoh";
    private static final String TABLE =
            """
            id,nomor,kategori,judul,ringkasan_isi,unit_penguasa,penanggung_jawab,waktu_pembuatan,tempat_pembuatan,bentuk_informasi,jangka_waktu_simpan
            UJI-1,901,berkala,%s,Kapasitas dan produksi.,Sekretariat,Sekretaris,2026,Jakarta,Softcopy,5 tahun
            """
                    .formatted(TITLE);

    @TempDir private Path directory;
    private AdminServer server;
    private Browser browser;
    private EditionFollower follower;
    private Visitor visitor;
    private Path paper;
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        Tool.CHROMIUM.require();
        Tool.CHROMEDRIVER.require();
        paper = Files.write(directory.resolve("naskah.pdf"), OfficeWork.PDF);
        Path data = directory.resolve("data");
        server = DemoServer.start(data);
        follower =
                new EditionFollower(
                        FollowerSettings.usual(
                                data.resolve("terminal"), data.resolve("keys/root.pem")));
        follower.open();
        follower.follow(server.address());
        visitor = Visitor.before().follows(follower.state());
        visitor.touch("Sentuh untuk mulai").sees("Edisi 1 ·");
        browser = Browser.at(server.address(), directory.resolve("profile"));
    }

    @AfterEach
    void close() {
        browser.close();
        visitor.leave();
        follower.close();
        server.close();
    }

    @Test
    void sevenPersonsBringAnUpdateFromTheArahanToTheScreenAndTheArchive() throws Exception {
        String page = begin();
        prepare(page);
        meet(page);
        draft(page);
        review(page);

        as("pranata-humas", page);
        browser.follow("Periksa dan terbitkan");
        look("08-terbitkan");
        browser.press("Terbitkan edisi 2");
        browser.sees("Edisi 2 sudah terbit");
        look("08-terbit");
        visitor.sees("Edisi 2 ·");

        report(page);
        browser.sees("Selesai dan diarsipkan");
        look("09-arsip");
        String id = page.substring("/siklus/".length());
        OfficeClient sesditjen =
                new OfficeWork(server.address(), DemoServer.PASSWORD).as("sesditjen");
        assertEquals(
                "Pertahankan ketepatan waktunya.",
                sesditjen
                        .get("cycles/" + id + "/archive")
                        .at("/disposition/instruction")
                        .asString());
        assertTrue(server.verify().isSound());
        assertEquals(List.of(), faults);
    }

    @Test
    void aPageFollowsWhatOthersDoAndLeavesWhatIsBeingTypedAlone() {
        OfficeWork office = new OfficeWork(server.address(), DemoServer.PASSWORD);
        String id = office.begin("Uji");
        String steps = "cycles/" + id + "/steps/";
        as("sesditjen", "/siklus/" + id);
        browser.sees("Menunggu Koordinator");
        office.as("koordinator").post(200, steps + "2/complete", Map.of());
        browser.sees("Menunggu Subkoordinator");

        as("subkoordinator", "/siklus/" + id);
        browser.type("note", "Sertakan seluruh unit.");
        office.as("koordinator")
                .post(200, "cycles/" + id + "/cancel", Map.of("reason", "Arahan ditarik."));
        browser.sees("Rekan Anda baru saja mengubah keadaan siklus");
        assertEquals("Sertakan seluruh unit.", browser.typed("note"));
        browser.press("Tugaskan Pranata Humas");
        browser.sees("tidak ada yang disimpan");
        browser.sees("Arahan ditarik.");
    }

    @Test
    void theKeyboardAloneIsEnough() {
        OfficeWork office = new OfficeWork(server.address(), DemoServer.PASSWORD);
        String page = "/siklus/" + office.begin("Uji");
        browser.open("/masuk");
        browser.strike("koordinator" + Keys.TAB + DemoServer.PASSWORD + Keys.ENTER);
        browser.sees("Tugas saya");
        browser.tabTo("Kerjakan");
        browser.strike(Keys.ENTER);
        browser.sees("Tugaskan Subkoordinator");
        assertEquals(page, browser.path());
        browser.tabTo("Catatan (boleh kosong)");
        browser.strike("Siapkan rapatnya.");
        browser.tabTo("Tugaskan Subkoordinator");
        browser.strike(Keys.ENTER);
        browser.sees("Subkoordinator sudah ditugaskan");
    }

    @Test
    void thePagesBesideTheStepsAreFreeOfFaultsToo() {
        as("koordinator", "/tugas");
        for (String path :
                List.of("/tugas", "/siklus", "/publikasi", "/publikasi/1", "/kalender", "/sop")) {
            browser.open(path);
            look("lain" + path.replace('/', '-'));
        }
        as("administrator", "/akun");
        for (String path : List.of("/akun", "/terminal", "/sop", "/kalender")) {
            browser.open(path);
            look("admin" + path.replace('/', '-'));
        }
        for (String link :
                List.of("Tambah akun", "Ubah daftar unit", "Pranata Humas", "Unit Teknis")) {
            browser.open("/akun");
            browser.follow(link);
            look("akun-" + link.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
        String person = browser.path();
        for (String act : List.of("plh", "unit", "sandi", "nonaktif")) {
            browser.open(person + "/" + act);
            look("akun-" + act);
        }
        assertEquals(List.of(), faults);
    }

    private String begin() {
        as("sesditjen", "/siklus/mulai");
        look("01-mulai");
        browser.type("title", "Pemutakhiran statistik");
        browser.type("direction", "Tampilkan statistik ketenagalistrikan semester pertama.");
        browser.press("Mulai siklus");
        browser.sees("Menunggu Koordinator");
        look("01-siklus");
        return browser.path();
    }

    private void prepare(String page) {
        as("koordinator", page);
        look("02-tugaskan");
        browser.press("Tugaskan Subkoordinator");
        browser.sees("Menunggu Subkoordinator");

        as("subkoordinator", page);
        browser.press("Tugaskan Pranata Humas");
        browser.sees("Menunggu Pranata Humas");

        as("pranata-humas", page);
        browser.follow("Siapkan undangan");
        browser.press("Terbitkan undangan");
        browser.date("meeting.at", "2026-01-05T09:00");
        browser.type("meeting.place", "Ruang rapat");
        browser.type("meeting.agenda", "Pembaruan statistik");
        look("03-undangan");
        browser.press("Terbitkan undangan");
        browser.sees("Undangan rapat sudah terbit");
    }

    private void meet(String page) {
        as("unit-teknis", page);
        browser.follow("Jawab undangan");
        browser.mark("Ada pembaruan");
        look("04-jawaban");
        browser.press("Kirim jawaban");
        browser.sees("Jawaban unit sudah dicatat");

        as("koordinator", page);
        browser.follow("Buka rapat");
        browser.press("Tutup rapat");
        browser.sees("Notula rapat belum ditulis");
        look("04-belum");

        as("pranata-humas", page);
        browser.follow("Tulis notula");
        browser.type("attendance", UNIT);
        browser.type("agreements[0].judul", TITLE);
        browser.type("agreements[0].unit", UNIT);
        browser.select("agreements[0].kategori", "BERKALA");
        browser.tick("agreements[0].notExcluded");
        look("04-notula");
        browser.press("Simpan notula");
        browser.sees("Notula sudah disimpan");

        as("koordinator", page);
        browser.follow("Buka rapat");
        browser.sees(TITLE);
        look("04-tutup");
        browser.press("Tutup rapat");
        browser.sees("Rapat koordinasi sudah ditutup");
    }

    private void draft(String page) throws Exception {
        Path table = Files.writeString(directory.resolve("dip.csv"), TABLE);
        as("pranata-komputer", page);
        browser.follow("Buka draf");
        look("05-draf");
        browser.follow("Impor lembar kerja");
        look("05-impor");
        browser.choose("file", table);
        browser.press("Unggah dan periksa");
        browser.sees("Belum ada yang berubah");
        look("05-periksa");
        browser.press("Terapkan 1 perubahan");
        browser.sees("1 informasi ditambah");
        browser.open(page);
        look("05-data");
        browser.follow("Periksa dan nyatakan");
        look("05-nyatakan");
        browser.press("Data sudah masuk");
        browser.sees("Menunggu Pranata Humas");

        as("pranata-humas", page);
        look("05-konsep");
        browser.choose("file", paper);
        browser.press("Unggah konsep");
        browser.sees("Ajukan kepada Subkoordinator");
        look("06-ajukan");
        browser.press("Ajukan");
        browser.sees("Menunggu Subkoordinator");
    }

    private void review(String page) {
        as("subkoordinator", page);
        browser.follow("Mulai menelaah");
        browser.type("reason", "Lengkapi ringkasannya.");
        browser.press("Kembalikan");
        browser.sees("Bahan dikembalikan kepada Pranata Humas");

        as("pranata-humas", page);
        browser.sees("Lengkapi ringkasannya.");
        look("06-kembali");
        browser.press("Ajukan");
        browser.sees("Menunggu Subkoordinator");

        as("subkoordinator", page);
        browser.follow("Mulai menelaah");
        look("07-telaah");
        approve();
        browser.sees("Menunggu Koordinator");

        as("koordinator", page);
        browser.follow("Mulai menelaah");
        browser.type("reason", "Judulnya belum tepat.");
        browser.press("Kembalikan");
        browser.sees("Bahan dikembalikan kepada Subkoordinator");

        as("subkoordinator", page);
        browser.follow("Buka perbedaan");
        approve();
        browser.sees("Menunggu Koordinator");

        as("koordinator", page);
        browser.follow("Mulai menelaah");
        browser.type("notaDinas.number", "7/SDL.5/2026");
        browser.date("notaDinas.date", "2026-11-24");
        browser.choose("papers", paper);
        look("08-telaah");
        approve();
        browser.sees("Menunggu Pranata Humas");
        look("08-siklus");
    }

    private void report(String page) {
        as("sesditjen", page);
        look("09-terima");
        browser.press("Terima laporan");
        browser.sees("Laporan sudah Anda terima");
        browser.follow("Tulis disposisi");
        browser.press("Kirim disposisi");
        browser.sees("Pilih kepada siapa disposisi ditujukan");
        browser.type("instruction", "Pertahankan ketepatan waktunya.");
        browser.mark("Pranata Humas");
        look("09-disposisi");
        browser.press("Kirim disposisi");
        browser.sees("Disposisi Anda sudah dicatat");
    }

    private void approve() {
        browser.tick("approve");
        browser.tick("notExcluded");
        browser.type("password", DemoServer.PASSWORD);
        browser.press("Setujui");
    }

    private void as(String person, String page) {
        browser.signIn(person, DemoServer.PASSWORD);
        browser.open(page);
    }

    private void note(String page, String fault) {
        if (!fault.isEmpty()) {
            faults.add(page + ": " + fault);
        }
    }

    /** Whether the page as it stands is free of faults and fits its window, on an old office screen and on a phone. */
    private void look(String name) {
        note(name, browser.faults());
        note(name, browser.excess() == 0 ? "" : "too wide");
        note(name, browser.unreached());
        browser.picture(name, 1366, 768);
        browser.resize(390, 844);
        note(name, browser.excess() == 0 ? "" : "too wide for a phone");
        browser.picture("ponsel/" + name, 390, 844);
        browser.resize(1366, 768);
    }
}
