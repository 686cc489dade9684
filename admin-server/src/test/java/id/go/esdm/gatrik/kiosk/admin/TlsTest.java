package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.web.Listen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Off loopback a server speaks TLS, and nothing else. */
class TlsTest {
    @TempDir Path data;

    @Test
    void opensOnePlainConnectorOnLoopback() {
        try (AdminServer server = start("127.0.0.1")) {
            assertEquals(List.of("127.0.0.1 http/1.1"), server.connectors());
            assertEquals(server.address(), server.feedAddress());
        }
    }

    @Test
    void opensTlsForOthersAndPlainForItsOwnTerminalOnly() throws Exception {
        try (AdminServer server = start("0.0.0.0")) {
            assertEquals(
                    List.of("0.0.0.0 ssl+http/1.1", "127.0.0.1 http/1.1"), server.connectors());
            assertEquals("https", server.address().getScheme());
            HttpResponse<String> page =
                    get(trusting(), "https://localhost:" + server.port() + "/masuk");
            assertEquals(200, page.statusCode());
            List<String> cookies = page.headers().allValues("set-cookie");
            assertTrue(
                    cookies.stream().allMatch(cookie -> cookie.contains("Secure")),
                    cookies::toString);
            assertEquals(
                    200,
                    get(HttpClient.newHttpClient(), server.feedAddress() + "healthz").statusCode());
            assertThrows(
                    IOException.class,
                    () ->
                            get(
                                    HttpClient.newHttpClient(),
                                    "http://127.0.0.1:" + server.port() + "/healthz"));
        }
    }

    @Test
    void keepsTheCertificateItMadeAndTakesAnother() throws Exception {
        start("0.0.0.0").close();
        Path certificate = data.resolve("keys/tls.pem");
        String first = Files.readString(certificate);
        start("0.0.0.0").close();
        assertEquals(first, Files.readString(certificate));

        Files.delete(certificate);
        start("0.0.0.0").close();
        assertNotEquals(first, Files.readString(certificate));

        Files.writeString(certificate, "bukan sertifikat");
        StartRefusedException refused =
                assertThrows(StartRefusedException.class, () -> start("0.0.0.0"));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("Sertifikat TLS"));
    }

    @Test
    void keepsTheDemoOnThisMachine() {
        AdminConfig demo = AdminConfig.of(data, new Listen("0.0.0.0", 0)).forDemo();

        assertThrows(StartRefusedException.class, () -> AdminServer.start(demo));
    }

    private AdminServer start(String host) {
        return AdminServer.start(AdminConfig.of(data, new Listen(host, 0)));
    }

    private HttpClient trusting() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (var in = Files.newInputStream(data.resolve("keys/tls.pem"))) {
            store.setCertificateEntry(
                    "server", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
