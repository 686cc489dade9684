package id.go.esdm.gatrik.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.terminal.ui.PublicSite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses in the terminal's codes are addresses that the server answers, to somebody who has not signed in. */
class TakenHomeTest {
    @TempDir private Path data;

    @Test
    void thePhoneGetsTheEntryAndItsDocument() throws Exception {
        try (AdminServer server = DemoServer.start(data);
                HttpClient phone =
                        HttpClient.newBuilder()
                                .followRedirects(HttpClient.Redirect.NORMAL)
                                .build()) {
            PublicSite site = PublicSite.parse(server.address().toString());

            String entry = get(phone, site.entry(new EntryId("DJK-103")), 200);
            assertTrue(entry.contains("\"id\":\"DJK-103\""), entry);
            Matcher document = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"").matcher(entry);
            assertTrue(document.find(), entry);
            String pdf = get(phone, site.document(new Sha256(document.group(1))), 200);
            assertTrue(pdf.startsWith("%PDF-"));

            get(phone, site.entry(new EntryId("DJK-999")), 404);
        }
    }

    private static String get(HttpClient phone, URI address, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                phone.send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(status, answer.statusCode(), address.toString());
        return answer.body();
    }
}
