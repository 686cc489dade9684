package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.draft.DocumentIntake;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftFiles;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftImport;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftRoutes;
import id.go.esdm.gatrik.kiosk.admin.draft.ImportLimits;
import id.go.esdm.gatrik.kiosk.admin.draft.IntakeLimits;
import id.go.esdm.gatrik.kiosk.admin.draft.SpreadsheetImport;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.RootAccess;
import id.go.esdm.gatrik.kiosk.admin.people.Session;
import id.go.esdm.gatrik.kiosk.admin.web.Assets;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Traffic;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;
import id.go.esdm.gatrik.kiosk.admin.web.WebServer;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The product as the people meet it: every route of the SOP on a real server over a {@link Desk}, called with sessions and tokens.
 * What is not there is what no move waits for: laporan, feed and pages.
 */
final class RealOffice implements AutoCloseable {
    static final String NOTA_NUMBER = "12/KM.05/SDL.5/2026";
    private static final String API = "/api/v1/";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "batas-7d1f";
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Desk desk;
    private final WebServer server;

    RealOffice(Path data) {
        desk = new Desk(data);
        DraftFiles files = new DraftFiles(data.resolve("drafts"));
        Uploads uploads = new Uploads(data.resolve("uploads"));
        Routes routes = new Routes();
        desk.sop().routes(desk.objects(), uploads).forEach(group -> group.addTo(routes));
        desk.publishing().routes().forEach(group -> group.addTo(routes));
        new DraftRoutes(
                        desk.drafts(),
                        new DraftImport(
                                new SpreadsheetImport(ImportLimits.standard(), desk.clock()),
                                desk.drafts(),
                                files),
                        new DocumentIntake(desk.objects(), files, IntakeLimits.standard()),
                        uploads,
                        ImportLimits.standard(),
                        IntakeLimits.standard())
                .addTo(routes);
        server =
                WebServer.start(
                        new Listen("127.0.0.1", 0),
                        routes,
                        new Page(routes, new Assets(), desk.clock(), Optional::empty),
                        desk.office().people()::findSession,
                        new Traffic());
    }

    Desk desk() {
        return desk;
    }

    ModelPerson newcomer(String username, Role role) {
        Account account = desk.office().person(username, role);
        return new ModelPerson(account, desk.office().session(account));
    }

    ModelPerson administrator() {
        Account account = desk.office().people().findByUsername(Office.ADMINISTRATOR).orElseThrow();
        return new ModelPerson(account, desk.office().session(account));
    }

    /** Gives somebody another post, as an administrator does: a new key, a new password, the old approvals stand. */
    void transfer(ModelPerson person, Role to) {
        Office office = desk.office();
        try (RootAccess root = office.root()) {
            office.administration()
                    .reset(root, person.account().person(), Office.initial(), Office.ADDRESS);
            office.database()
                    .execute(handle ->
                            handle.execute(
                                    "UPDATE account SET role = ? WHERE person = ?",
                                    to.name(),
                                    person.id()));
            // What the old post may sign ends with the running second.
            desk.clock().pass(Duration.ofSeconds(2));
            office.people()
                    .setPassword(
                            person.username(), Office.initial(), Office.password(), Office.ADDRESS);
            office.administration().enrol(root, person.account().person(), Office.ADDRESS);
        }
        Session session = office.session(office.people().get(person.account().person()));
        person.move(to, session);
    }

    /** Makes the call. */
    HttpResponse<String> send(ModelCall call) {
        Map<String, Object> body = body(call);
        boolean multipart = call.kind().isPaper();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + server.port() + API + path(call)))
                        .header("Cookie", "kiosk_session=" + call.by().session().token())
                        .header("X-CSRF-Token", call.by().session().csrf())
                        .header(
                                "Content-Type",
                                multipart
                                        ? "multipart/form-data; boundary=" + BOUNDARY
                                        : "application/json")
                        .method(
                                call.kind().method(),
                                BodyPublishers.ofString(
                                        multipart
                                                ? multipart(call)
                                                : JSON.writeValueAsString(body)));
        if (call.kind().isDraft() && call.version() != null) {
            request.header("If-Match", "\"" + call.version() + "\"");
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** When the meeting is that this invitation names. */
    static Instant meetingOf(ModelCall call, Instant now) {
        return call.mark().endsWith("0") ? now.plus(AHEAD) : now;
    }

    /** What is in the paper that this call hands in. */
    static String paperOf(ModelCall call) {
        return "Naskah " + call.mark();
    }

    private static String path(ModelCall call) {
        return switch (call.kind()) {
            case T1_START -> "cycles";
            case TARIK -> "withdrawals";
            default ->
                    "cycles/"
                            + call.cycle()
                            + call.kind().path()
                            + (call.kind().isDraft() ? call.entry() : "");
        };
    }

    private static String multipart(ModelCall call) {
        String kind =
                switch (call.kind()) {
                    case T5A_KONSEP -> "KONSEP_NOTA_DINAS";
                    case STEP8_NOTA_DINAS -> "NOTA_DINAS";
                    default -> "LAMPIRAN";
                };
        String field =
                call.complete()
                        ? "--%s\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n%s\r\n"
                                .formatted(BOUNDARY, kind)
                        : "";
        return field
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s.txt\"\r\nContent-Type: text/plain\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(BOUNDARY, call.mark(), paperOf(call), BOUNDARY);
    }

    private Map<String, Object> body(ModelCall call) {
        Map<String, Object> body = new HashMap<>();
        String mark = call.mark();
        boolean complete = call.complete();
        if (call.version() != null && !call.kind().isDraft()) {
            body.put("version", call.version());
        }
        switch (call.kind()) {
            case T1_START -> {
                body.put("title", complete ? "Pemutakhiran" : " ");
                body.put("direction", "Arahan " + mark);
                body.put("regulations", List.of("Permen " + mark));
                body.put("request", mark);
            }
            case T2_ASSIGN, T3_PREPARE -> {
                body.put("assignee", complete ? call.entry() : Office.ADMINISTRATOR);
                body.put("note", mark);
            }
            case T3_INVITE -> {
                String at = meetingOf(call, desk.clock().instant()).toString();
                body.put("meeting", Map.of("at", at, "place", "R " + mark, "agenda", "A " + mark));
                body.put("invited", complete ? List.copyOf(SopModel.UNITS) : List.of());
            }
            case STEP4_ANSWER -> {
                body.put("unit", call.entry());
                body.put("note", mark);
                if (complete) {
                    body.put("answer", "ADA");
                }
            }
            case STEP4_MINUTES -> {
                Map<String, Object> agreed =
                        Map.of(
                                "unit", "Sekretariat",
                                "judul", complete ? "Hasil " + mark : "",
                                "action", "TAMBAH",
                                "kategori", "BERKALA",
                                "notExcluded", true);
                body.put("attendance", List.of("Hadir " + mark));
                body.put("agreements", List.of(agreed));
                body.put("text", "Notula " + mark);
            }
            case T4_CLOSE -> {
                if (complete) {
                    body.put("reason", mark);
                }
            }
            case T5B_PUT -> entry(call, body);
            case T7Y_APPROVE, T8Y_APPROVE -> {
                body.put("approve", true);
                body.put("notExcluded", complete);
                body.put("password", password(call));
                body.put("notaDinas", Map.of("number", NOTA_NUMBER, "date", "2026-11-22"));
                if (call.kind() == MoveKind.T7Y_APPROVE) {
                    body.remove("notaDinas");
                }
            }
            case T7T_RETURN, T8T_RETURN -> {
                body.put("reason", complete ? "Perbaiki " + mark : "");
                body.put("entries", List.of(Map.of("id", call.entry(), "note", mark)));
            }
            case T9B_DISPOSE -> {
                body.put("instruction", mark);
                body.put("to", complete ? List.of("Kepada " + mark) : List.of());
            }
            case TX_CANCEL -> body.put("reason", complete ? mark : "");
            case TARIK -> {
                body.put("entries", List.of(call.entry()));
                body.put("reason", complete ? "Keliru" : "");
                body.put("password", password(call));
            }
            case T5B_ENTER, T6_SUBMIT, T9A_RECEIVE -> body.put("note", mark);
            case T8P_PUBLISH, T5B_REMOVE, T5A_KONSEP, STEP8_NOTA_DINAS, LAMPIRAN -> {}
        }
        return body;
    }

    private static String password(ModelCall call) {
        return call.password() ? Office.PASSWORD : "kata-sandi-keliru";
    }

    private static void entry(ModelCall call, Map<String, Object> body) {
        body.put("judul", call.complete() ? call.piece().title() : "");
        body.put("kategori", "BERKALA");
        if (call.piece().complete()) {
            body.put("nomor", call.entry());
            body.put("ringkasan", "Ringkasan");
            body.put("unit", "Sekretariat");
            body.put("penanggungJawab", "Sekretaris Direktorat Jenderal");
            body.put("waktuPembuatan", "2026");
            body.put("tempatPembuatan", "Jakarta");
            body.put("bentuk", List.of("ELEKTRONIK"));
            body.put("retensi", "Selama berlaku");
        }
    }

    @Override
    public void close() {
        server.close();
        client.close();
        desk.close();
        DurableFiles.deleteTree(desk.data());
    }
}
