package id.go.esdm.gatrik.kiosk.admin.report;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import id.go.esdm.gatrik.kiosk.admin.AdminConfig;
import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.publishing.Desk;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.admin.web.Visitor;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The update log and the laporan through a real server, over three publications. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportRoutesTest {
    private static final String PUBLICATIONS = "/api/v1/publications";
    private static final String FORMULA = "=HYPERLINK(\"http://contoh.invalid\";\"Klik\")";

    private Path data;
    private AdminServer server;
    private Visitor reader;

    @BeforeAll
    void start(@TempDir Path directory) {
        data = directory;
        try (Desk desk = new Desk(data)) {
            desk.edition(entry("A"), entry("B"));
            desk.edition(entry("A", FORMULA), entry("C", "Aman;+1+1"), entry("D", "-2+3"));
            desk.publishing()
                    .withdrawals()
                    .withdraw(
                            desk.actor(Role.PRANATA_HUMAS),
                            List.of("B"),
                            "@SUM(1+9)*cmd|' /C calc'!A0",
                            Desk.PASSWORD);
        }
        server =
                AdminServer.start(
                        new AdminConfig(
                                data,
                                new Listen("127.0.0.1", 0),
                                false,
                                Office.settings(),
                                Clock.systemUTC()));
        reader = visitor("sesditjen");
    }

    @AfterAll
    void stop() {
        reader.close();
        server.close();
    }

    @Test
    void listsEveryPublicationWithWhatAReaderWantsToKnow() {
        HttpResponse<String> answer = reader.get(PUBLICATIONS);
        JsonNode rows = json(answer);
        assertEquals("3", answer.headers().firstValue("X-Total-Count").orElseThrow());
        assertEquals(List.of("3", "2", "1"), texts(rows, "edition"));
        JsonNode second = rows.get(1);
        assertEquals(2, second.get("added").asInt());
        assertEquals(1, second.get("changed").asInt());
        assertEquals("12/KM.05/SDL.5/2026", second.get("notaDinas").get("number").asString());
        assertEquals("Pranata Humas", second.get("publisher").asString());
        assertEquals(List.of("TAMBAH", "TAMBAH", "UBAH"), texts(second.get("changes"), "action"));
        assertEquals(FORMULA, second.get("changes").get(2).get("judul").asString());
        assertEquals(List.of("7", "8"), texts(second.get("decisions"), "step"));
        assertEquals("withdrawal", rows.get(0).get("kind").asString());
        assertEquals(List.of("WITHDRAWN"), texts(rows.get(0).get("decisions"), "outcome"));
    }

    @Test
    void filtersAndPagesTheList() {
        assertEquals(
                List.of("3"),
                texts(json(reader.get(PUBLICATIONS + "?jenis=penarikan")), "edition"));
        assertEquals(
                List.of("2"),
                texts(json(reader.get(PUBLICATIONS + "?q=aman&kategori=berkala")), "edition"));
        assertEquals(
                List.of(), texts(json(reader.get(PUBLICATIONS + "?dari=2026-11-23")), "edition"));
        assertEquals(3, json(reader.get(PUBLICATIONS + "?page=1")).size());
        assertEquals(0, json(reader.get(PUBLICATIONS + "?page=999999")).size());
        HttpResponse<String> refused =
                reader.get(PUBLICATIONS + "?dari=kemarin&kategori=rahasia&jenis=x");
        assertEquals(422, refused.statusCode());
        for (String field : List.of("dari", "kategori", "jenis")) {
            assertTrue(refused.body().contains("\"" + field + "\""), refused.body());
        }
    }

    @Test
    void exportsATableInWhichNothingIsAFormulaHoweverItIsOpened() {
        HttpResponse<String> answer = reader.get(PUBLICATIONS + ".csv");
        assertTrue(
                answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/csv"));
        assertEquals(4, rows(answer.body()).size());
        for (CsvRecord row : rows(answer.body())) {
            row.getFields().forEach(ReportRoutesTest::assertHarmless);
        }
        // Spreadsheets part cells by whatever their country does.
        for (String separator : List.of(";", "\t", "\\|")) {
            for (String cell : answer.body().split(separator + "|[\r\n]+", -1)) {
                assertHarmless(cell);
            }
        }
        assertEquals(2, rows(reader.get(PUBLICATIONS + ".csv?jenis=penarikan").body()).size());
    }

    @Test
    void handsOutTheLaporanOfEveryPublicationToTheOfficeAlone() {
        for (int edition = 1; edition <= 3; edition++) {
            HttpResponse<String> pdf = reader.get(PUBLICATIONS + "/" + edition + "/laporan.pdf");
            assertEquals(200, pdf.statusCode(), pdf.body());
            assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElseThrow());
            assertTrue(pdf.body().startsWith("%PDF-1."), "it was made while the reader waited");
            JsonNode laporan = json(reader.get(PUBLICATIONS + "/" + edition)).get("laporan");
            assertEquals(
                    PUBLICATIONS + "/" + edition + "/laporan.pdf", laporan.get("href").asString());
            try (Visitor stranger = new Visitor(server.port())) {
                assertEquals(401, stranger.get(laporan.get("href").asString()).statusCode());
                assertEquals(
                        404,
                        stranger.get("/feed/objects/" + laporan.get("sha256").asString())
                                .statusCode());
            }
        }
        for (String unknown : List.of("4", "0", "-1", "x", "99999999999", "1%2F2")) {
            String path = PUBLICATIONS + "/" + unknown + "/laporan.pdf";
            assertEquals(404, reader.get(path).statusCode(), path);
        }
    }

    @Test
    void namesNobodyOutsideTheOffice() {
        try (Visitor stranger = new Visitor(server.port())) {
            for (String file : List.of("manifest.json", "roster.json")) {
                String text = stranger.get("/feed/editions/2/" + file).body();
                for (Role role : Role.values()) {
                    assertFalse(text.contains(role.title()), file);
                }
            }
        }
    }

    @Test
    void showsTheLogAndEachPublicationAsPages() {
        String log = reader.get("/publikasi?q=aman").body();
        assertTrue(log.contains("Aman;+1+1") && log.contains("1</b> publikasi"), log);
        assertTrue(reader.get("/publikasi?q=tidakada").body().contains("Tidak ada yang cocok"));
        String page = reader.get("/publikasi/2").body();
        assertTrue(page.contains("Disetujui oleh"), page);
        assertEquals(404, reader.get("/publikasi/77").statusCode());
    }

    @Test
    void saysSoAsLongAsALaporanCannotBeMade(@TempDir Path elsewhere) throws Exception {
        try (Desk desk = new Desk(elsewhere)) {
            desk.edition(entry("A"));
        }
        try (AdminServer broken =
                        AdminServer.start(
                                new AdminConfig(
                                        elsewhere,
                                        new Listen("127.0.0.1", 0),
                                        false,
                                        Office.settings(),
                                        Clock.systemUTC()));
                Visitor visitor = new Visitor(broken.port())) {
            visitor.signIn("sesditjen", Office.PASSWORD);
            assertTrue(visitor.get("/publikasi").body().contains("dibuat ulang otomatis"));
            Path objects = elsewhere.resolve("objects");
            Files.move(objects, elsewhere.resolve("away"));
            Files.createFile(objects);
            HttpResponse<String> later = visitor.get(PUBLICATIONS + "/1/laporan.pdf");
            assertEquals(503, later.statusCode());
            assertTrue(later.body().contains("Laporan belum jadi; dibuat ulang otomatis"));
            assertTrue(later.headers().firstValue("Retry-After").isPresent());
            String page = visitor.get("/publikasi/1").body();
            assertTrue(page.contains("Percobaan terakhir"), page);
            assertTrue(page.contains("Publikasinya tetap sah"), page);
            assertEquals("ok\n", visitor.get("/readyz").body());
        }
    }

    private Visitor visitor(String username) {
        Visitor visitor = new Visitor(server.port());
        assertEquals(200, visitor.signIn(username, Office.PASSWORD).statusCode());
        return visitor;
    }

    private static List<CsvRecord> rows(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream().toList();
    }

    private static void assertHarmless(String cell) {
        assertFalse(cell.matches("(?s)[\\s\"]*[=+\\-@].*"), cell);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return StrictJson.mapper().readTree(answer.body());
    }

    private static List<String> texts(JsonNode rows, String field) {
        return rows.valueStream()
                .map(row -> row.get(field).asString().toUpperCase(Locale.ROOT))
                .toList();
    }
}
