package id.go.esdm.gatrik.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.kill.Tool;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** The office's own pages in a real Chromium, from a spreadsheet to an edition on the screens. */
class OfficePagesTest {
    private static final String TITLE = "Statistik Ketenagalistrikan Semester I";
    private static final String GOOD =
            """
            id,nomor,kategori,judul,ringkasan_isi,unit_penguasa,penanggung_jawab,waktu_pembuatan,tempat_pembuatan,bentuk_informasi,jangka_waktu_simpan
            UJI-1,901,berkala,%s,Kapasitas dan produksi.,Sekretariat,Sekretaris,2026,Jakarta,Softcopy,5 tahun
            """
                    .formatted(TITLE);

    @TempDir Path directory;

    @BeforeEach
    void needsABrowser() {
        Tool.CHROMIUM.require();
        Tool.CHROMEDRIVER.require();
    }

    @Test
    void leadFromASpreadsheetThroughTwoReviewsToAnEdition() throws Exception {
        Path good = Files.writeString(directory.resolve("dip.csv"), GOOD);
        Path bad = directory.resolve("salah.csv");
        Files.writeString(bad, GOOD.replace("berkala", "rahasia sekali"));
        Path konsep = directory.resolve("konsep.pdf");
        Files.write(konsep, OfficeWork.PDF);
        try (AdminServer server = DemoServer.start(directory.resolve("data"));
                Browser browser = Browser.at(server.address(), directory.resolve("profile"))) {
            String cycle = new OfficeWork(server.address(), DemoServer.PASSWORD).meet("Uji");
            String page = "/siklus/" + cycle;

            browser.signIn("pranata-komputer", DemoServer.PASSWORD);
            browser.follow("Buka draf");
            browser.follow("Impor lembar kerja");
            browser.choose("file", bad);
            browser.press("Unggah dan periksa");
            browser.sees("1 baris ditolak");
            browser.follow("Pilih berkas lain");
            browser.choose("file", good);
            browser.press("Unggah dan periksa");
            browser.sees("Belum ada yang berubah");
            browser.press("Terapkan 1 perubahan");
            browser.sees("1 informasi ditambah");
            browser.open(page);
            browser.follow("Periksa dan nyatakan");
            browser.sees("1 informasi tidak disebut dalam notula");
            browser.type("note", "Disepakati menyusul sesudah rapat.");
            browser.press("Data sudah masuk");
            browser.sees("Menunggu Pranata Humas");

            browser.signIn("pranata-humas", DemoServer.PASSWORD);
            browser.open(page);
            browser.choose("file", konsep);
            browser.press("Unggah konsep");
            browser.sees("Ajukan kepada Subkoordinator");
            browser.press("Ajukan");
            browser.sees("Menunggu Subkoordinator");

            browser.signIn("subkoordinator", DemoServer.PASSWORD);
            browser.follow("Mulai menelaah");
            browser.sees(TITLE);
            assertEquals(0, browser.excess(), "the page fits an old office screen");
            browser.tick("approve");
            browser.tick("notExcluded");
            browser.type("password", "bukan-sandinya");
            browser.press("Setujui");
            browser.sees("Kata sandi tidak cocok");
            assertEquals("password", browser.focused(), "the field to mend has the focus");
            browser.type("password", DemoServer.PASSWORD);
            browser.press("Setujui");
            browser.sees("Menunggu Koordinator");

            browser.signIn("koordinator", DemoServer.PASSWORD);
            browser.follow("Mulai menelaah");
            browser.type("notaDinas.number", "7/SDL.5/2026");
            browser.date("notaDinas.date", "2026-11-24");
            browser.choose("papers", konsep);
            browser.tick("approve");
            browser.tick("notExcluded");
            browser.type("password", DemoServer.PASSWORD);
            browser.press("Setujui");
            browser.sees("Menunggu Pranata Humas");

            browser.signIn("pranata-humas", DemoServer.PASSWORD);
            browser.follow("Periksa dan terbitkan");
            browser.press("Terbitkan edisi 2");
            browser.sees("Edisi 2 sudah terbit");
            browser.sees("Sedang tayang");
            assertTrue(server.verify().isSound());
        }
    }
}
