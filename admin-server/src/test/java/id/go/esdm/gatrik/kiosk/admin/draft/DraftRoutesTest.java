package id.go.esdm.gatrik.kiosk.admin.draft;

import static id.go.esdm.gatrik.kiosk.admin.draft.DraftsFixture.ONE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.Session;
import id.go.esdm.gatrik.kiosk.admin.web.Assets;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Traffic;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;
import id.go.esdm.gatrik.kiosk.admin.web.WebServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The contract's calls, through a real server. */
class DraftRoutesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path directory;
    private final HttpClient client = HttpClient.newHttpClient();
    private DraftsFixture fixture;
    private WebServer server;

    private record Answer(int status, JsonNode body) {}

    @BeforeEach
    void start() {
        fixture = new DraftsFixture(directory);
        Routes routes = new Routes();
        new DraftRoutes(
                        fixture.drafts,
                        fixture.imports,
                        fixture.intake,
                        new Uploads(directory.resolve("uploads")),
                        ImportLimits.standard(),
                        IntakeLimits.standard())
                .addTo(routes);
        server =
                WebServer.start(
                        new Listen("127.0.0.1", 0),
                        routes,
                        new Page(routes, new Assets(), InstantSource.system(), Optional::empty),
                        DraftRoutesTest::session,
                        new Traffic());
    }

    @AfterEach
    void stop() {
        server.close();
        fixture.close();
    }

    @Test
    void letsAnEntryBePutReadComparedAndRemoved() throws Exception {
        fixture.publish(DraftsFixture.entry("A-1", "Satu"));
        Answer put =
                call(
                        "PUT",
                        "/entries/A-1",
                        "{\"judul\":\" Cafe\u0301"
                            + " \",\"kategori\":\"BERKALA\",\"nomor\":\"1\",\"bentuk\":[\"CETAK\"]}");
        assertEquals(200, put.status(), put::toString);
        assertEquals(1, put.body().get("version").asInt());

        assertEquals("Caf\u00e9", call("GET", "/entries/A-1", "").body().get("judul").asString());
        JsonNode page = call("GET", "/entries", "").body();
        assertEquals(1, page.get("total").asInt());
        JsonNode changed = call("GET", "/diff", "").body().get("changed").get(0);
        assertEquals("A-1", changed.get("id").asString());
        assertEquals("judul", changed.get("fields").get(0).get("field").asString());
        assertEquals("Satu", changed.get("fields").get(0).get("before").asString());

        assertEquals(200, call("DELETE", "/entries/A-1", "").status());
        assertEquals(404, call("GET", "/entries/A-1", "").status());
        assertEquals("A-1", call("GET", "/entries", "").body().get("removed").get(0).asString());
        assertEquals(404, call("DELETE", "/entries/A-1", "").status());
    }

    @Test
    void namesEveryWrongField() throws Exception {
        Answer answer =
                call(
                        "PUT",
                        "/entries/B-1",
                        "{\"id\":\"lain\",\"kategori\":\"DIKECUALIKAN\",\"tautan\":\"x\",\"bentuk\":[\"BATU\"]}");
        assertEquals(422, answer.status());
        String text = answer.body().toString();
        for (String field : new String[] {"\"id\"", "\"judul\"", "\"kategori\""}) {
            assertTrue(text.contains("\"field\":" + field), text);
        }
        assertTrue(text.contains("dikecualikan"), text);
        assertEquals(422, call("PUT", "/entries/B-1", "{\"rahasia\":1}").status());
        assertEquals(422, call("PUT", "/entries/tidak%20sah", "{}").status());
    }

    @Test
    void importsTheSampleAndTellsEveryRowsFate() throws Exception {
        byte[] csv = Importing.resource("/sample/dip-djk.csv");
        Answer dry = upload("/import?dryRun=true", csv, "x.csv", Role.PRANATA_KOMPUTER);
        assertEquals(200, dry.status(), dry::toString);
        assertEquals(168, dry.body().get("counts").get("tambah").asInt());
        assertEquals("TAMBAH", dry.body().get("rows").get(0).get("fate").asString());
        assertEquals(2, dry.body().get("rows").get(0).get("row").asInt());
        assertEquals(0, call("GET", "/entries", "").body().get("total").asInt());

        assertEquals(
                200, upload("/import?dryRun=false", csv, "x.csv", Role.PRANATA_KOMPUTER).status());
        assertEquals(168, call("GET", "/entries", "").body().get("entries").size());
        assertEquals(168, call("GET", "/diff", "").body().get("added").size());
    }

    @Test
    void refusesAnImportWithItsWholeReport() throws Exception {
        byte[] csv = "judul,kategori\nTarif,berkala\nLain,entah\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                200, upload("/import?dryRun=true", csv, "x.csv", Role.PRANATA_KOMPUTER).status());
        Answer real = upload("/import?dryRun=false", csv, "x.csv", Role.PRANATA_KOMPUTER);
        assertEquals(422, real.status());
        assertEquals(1, real.body().get("counts").get("tolak").asInt());
        assertEquals(3, real.body().get("violations").get(0).get("row").asInt());
        assertEquals("kategori", real.body().get("violations").get(0).get("column").asString());

        Answer broken =
                upload(
                        "/import?dryRun=true",
                        "%PDF-1".getBytes(StandardCharsets.UTF_8),
                        "x.xlsx",
                        Role.PRANATA_KOMPUTER);
        assertEquals(422, broken.status());
        assertTrue(broken.body().get("problems").get(0).get("message").asString().contains("PDF"));
        Answer excluded =
                upload(
                        "/import?dryRun=false",
                        Importing.resource("/import/dik-contoh-uji-negatif.csv"),
                        "dip.csv",
                        Role.PRANATA_KOMPUTER);
        assertEquals(422, excluded.status());
        assertFalse(excluded.body().toString().contains("KENARI"));
        assertEquals(0, fixture.drafts.get(ONE).version());
    }

    @Test
    void attachesDocuments() throws Exception {
        call("PUT", "/entries/B-1", "{\"judul\":\"Tarif\",\"kategori\":\"BERKALA\"}");
        Answer attached =
                upload(
                        "/entries/B-1/documents",
                        PdfFixture.pages("Isi"),
                        "Permen 7.pdf",
                        Role.PRANATA_HUMAS);
        assertEquals(201, attached.status(), attached::toString);
        JsonNode document = attached.body().get("document");
        assertEquals("Permen 7", document.get("title").asString());
        assertEquals(1, document.get("pages").asInt());
        assertEquals(document, call("GET", "/entries/B-1", "").body().get("dokumen").get(0));
        String turned = document.toString().replace("Permen 7", "Permen\u202e7");
        Answer renamed =
                call(
                        "PUT",
                        "/entries/B-1",
                        "{\"judul\":\"Tarif\",\"kategori\":\"BERKALA\",\"dokumen\":[%s]}"
                                .formatted(turned));
        assertEquals(422, renamed.status(), renamed::toString);

        Frozen frozen = fixture.freezer.freeze(ONE);
        assertEquals(2, frozen.objects().size());
        assertEquals(
                415,
                upload("/entries/B-1/documents", new byte[] {1}, "x.pdf", Role.PRANATA_HUMAS)
                        .status());
        assertEquals(
                404,
                upload(
                                "/entries/C-1/documents",
                                PdfFixture.pages("Isi"),
                                "x.pdf",
                                Role.PRANATA_HUMAS)
                        .status());
    }

    @Test
    void isOpenToThoseWhoEditOnly() throws Exception {
        byte[] csv = "judul,kategori\na,berkala\n".getBytes(StandardCharsets.UTF_8);
        for (Role role : Role.values()) {
            boolean edits =
                    Arrays.asList(Role.PRANATA_KOMPUTER, Role.PRANATA_HUMAS, Role.SUBKOORDINATOR)
                            .contains(role);
            assertEquals(
                    edits ? 200 : 403,
                    upload("/import?dryRun=true", csv, "x.csv", role).status(),
                    role::name);
            assertEquals(
                    role == Role.ADMINISTRATOR ? 403 : 200,
                    call("GET", "/diff", "", role).status(),
                    role::name);
        }
        fixture.gate(ONE, new DraftGate.Answer.Closed("Sedang ditelaah."));
        assertEquals(
                409,
                call("PUT", "/entries/B-1", "{\"judul\":\"a\",\"kategori\":\"BERKALA\"}").status());
        fixture.gate(ONE, new DraftGate.Answer.Unknown());
        assertEquals(404, call("GET", "/entries", "").status());
    }

    private Answer call(String method, String path, String body) throws Exception {
        return call(method, path, body, Role.PRANATA_KOMPUTER);
    }

    private Answer call(String method, String path, String body, Role role) throws Exception {
        return send(method, path, BodyPublishers.ofString(body), "application/json", role);
    }

    private Answer upload(String path, byte[] file, String name, Role role) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + name
                                + "\"\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=b",
                role);
    }

    private Answer send(String method, String path, BodyPublisher body, String type, Role role)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + server.port()
                                                + "/api/v1/cycles/"
                                                + ONE
                                                + "/draft"
                                                + path))
                        .method(method, body)
                        .header("Content-Type", type)
                        .header("Cookie", "kiosk_session=" + role.name())
                        .header("X-CSRF-Token", "csrf")
                        .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }

    private static Optional<Session> session(String token) {
        Role role = Role.valueOf(token);
        String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Optional.of(
                new Session(
                        token,
                        "csrf",
                        new Account(new PersonId("p-" + name), name, name, role, true),
                        Instant.MAX));
    }
}
