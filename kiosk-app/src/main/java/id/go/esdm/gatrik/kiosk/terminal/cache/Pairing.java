package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.InvalidJsonException;
import id.go.esdm.gatrik.kiosk.edition.PairingCode;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.time.Duration;

import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/**
 * The terminal's side of pairing: it asks its server again and again until the administrator has typed the code on its screen, and believes no
 * key before the server has proved, over the code, that it is the one the administrator works at. Not thread-safe.
 */
final class Pairing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pairing.class);

    /** Shorter than the server remembers a request. */
    private static final Duration CODE_LIFE = Duration.ofMinutes(9);

    private static final int LARGEST_ANSWER = 4096;
    private static final int LONGEST_NAME = 60;

    private final URI feed;
    private final FeedLimits limits;
    private final TerminalKey key;
    private final ServerTrust trust;
    private final HttpClient http;
    private PairingCode code = PairingCode.random(new SecureRandom());
    private long madeAt = System.nanoTime();
    private @Nullable PublicKey root;

    Pairing(URI server, FeedLimits limits, ServerTrust trust) {
        String text = server.toString();
        this.feed = URI.create((text.endsWith("/") ? text : text + "/") + "feed/");
        this.limits = limits;
        this.key = trust.key();
        this.trust = trust;
        HttpClient.Builder builder =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(limits.connect());
        if ("https".equalsIgnoreCase(server.getScheme())) {
            builder.sslContext(ServerCertificates.anybody());
        }
        this.http = builder.build();
    }

    /** What came of asking. */
    sealed interface Outcome {
        /** The administrator has not typed it yet. */
        record Waiting(PairingCode code) implements Outcome {}

        /** The root key is pinned. */
        record Paired() implements Outcome {}

        /** There is no answer, or none that helps. */
        record Unreachable(String reason) implements Outcome {}
    }

    private record Asking(String key, String name, String proof) {}

    private record Answer(
            String id, String root, @Nullable String certificate, @Nullable String proof) {}

    /** Asks once. */
    Outcome ask() {
        if (System.nanoTime() - madeAt > CODE_LIFE.toNanos()) {
            code = PairingCode.random(new SecureRandom());
            madeAt = System.nanoTime();
            root = null;
        }
        try {
            PublicKey offered = root == null ? offeredRoot() : root;
            root = offered;
            HttpResponse<InputStream> response = send(code.ofTerminal(key.key(), offered));
            Answer answer = answer(response);
            if (!answer.root().equals(Ed25519.encode(offered))) {
                root = null;
                return new Outcome.Unreachable("the server has another root key now");
            }
            return answer.proof() == null
                    ? new Outcome.Waiting(code)
                    : conclude(answer, answer.proof(), offered, seen(response));
        } catch (IOException | IllegalArgumentException | CertificateException failure) {
            return new Outcome.Unreachable(String.valueOf(failure.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Outcome.Unreachable("interrupted");
        }
    }

    private Outcome conclude(
            Answer answer, String proof, PublicKey offered, @Nullable Sha256 seen) {
        Sha256 certificate = answer.certificate() == null ? null : new Sha256(answer.certificate());
        if (!same(code.ofServer(key.key(), offered, certificate), proof)) {
            LOG.warn("the server's answer to the pairing code is not genuine; nothing is pinned");
            return new Outcome.Unreachable("the answer is not genuine");
        }
        trust.keep(
                code.token(key.key(), offered),
                certificate != null && certificate.equals(seen) ? certificate : null,
                offered);
        return new Outcome.Paired();
    }

    /** The key that the server says is its root: not believed, only what both sides prove the code over. */
    private PublicKey offeredRoot() throws IOException, InterruptedException {
        HttpResponse<InputStream> response =
                http.send(
                        HttpRequest.newBuilder(feed.resolve("keys/root.pem"))
                                .timeout(limits.answer())
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        return Ed25519.fromPem(new String(bytes(response), StandardCharsets.US_ASCII));
    }

    private HttpResponse<InputStream> send(String proof) throws IOException, InterruptedException {
        byte[] body = CanonicalJson.bytes(new Asking(Ed25519.encode(key.key()), name(), proof));
        return http.send(
                HttpRequest.newBuilder(feed.resolve("pairing"))
                        .timeout(limits.answer())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    private static Answer answer(HttpResponse<InputStream> response) throws IOException {
        try {
            return StrictJson.read(bytes(response), Answer.class);
        } catch (InvalidJsonException malformed) {
            throw new IOException("the answer to pairing is malformed", malformed);
        }
    }

    private static byte[] bytes(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200 && response.statusCode() != 202) {
                throw new IOException("pairing was answered " + response.statusCode());
            }
            return body.readNBytes(LARGEST_ANSWER);
        }
    }

    private static @Nullable Sha256 seen(HttpResponse<?> response) throws CertificateException {
        SSLSession session = response.sslSession().orElse(null);
        if (session == null) {
            return null;
        }
        try {
            return ServerCertificates.digest(session.getPeerCertificates()[0]);
        } catch (SSLPeerUnverifiedException nobody) {
            throw new CertificateException(nobody);
        }
    }

    /** What the machine is called, without asking the network. */
    private static String name() {
        try {
            String name = Files.readString(Path.of("/etc/hostname")).strip();
            return name.isEmpty() || name.length() > LONGEST_NAME ? "terminal" : name;
        } catch (IOException unknown) {
            LOG.debug("no name of its own", unknown);
            return "terminal";
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
