package id.go.esdm.gatrik.kiosk.terminal.cache;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * HTTP/1.1 with limited patience and without courtesy: no redirect is followed, no coded transfer is taken. Thread-safe.
 */
final class FeedTransport implements AutoCloseable {
    private final URI server;
    private final FeedLimits limits;
    private final ServerTrust trust;
    private final HttpClient http;

    /**
     * @param server the server's address, {@code http} or {@code https}; a path in front of {@code feed/} is kept
     * @param trust whom to believe, and by what to be known
     */
    FeedTransport(URI server, FeedLimits limits, ServerTrust trust) {
        String text = server.toString();
        this.server = text.endsWith("/") ? server : URI.create(text + "/");
        this.limits = limits;
        this.trust = trust;
        HttpClient.Builder builder =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(limits.connect())
                        .executor(Executors.newVirtualThreadPerTaskExecutor());
        if ("https".equalsIgnoreCase(server.getScheme())) {
            builder.sslContext(ServerCertificates.pinned(trust));
        }
        this.http = builder.build();
    }

    /**
     * An answer whose head has arrived; whoever gets it closes it.
     *
     * @param status 200, 304 or 404
     * @param tag the ETag, empty for none
     * @param length the declared length in bytes, or -1
     * @param body what follows, read with patience
     */
    record Answer(String path, int status, String tag, long length, InputStream body)
            implements AutoCloseable {
        @Override
        public void close() throws IOException {
            body.close();
        }
    }

    /**
     * Asks for a path.
     *
     * @param mostBytes what the body may at most have; it sets how long it may take
     * @throws UnreachableException if there is no answer in time, or one of 429 or 5xx
     * @throws RefusedException if the answer is neither the thing, nor "unchanged", nor "not here"
     */
    Answer get(String path, Map<String, String> headers, long mostBytes)
            throws IOException, RefusedException {
        return open(path, headers, limits.silence(), limits.wholeBody(mostBytes));
    }

    /** Asks for a stream that has no end, only a longest silence. */
    Answer stream(String path, Map<String, String> headers) throws IOException, RefusedException {
        return open(path, headers, limits.eventSilence(), null);
    }

    /**
     * Tells the server something under the terminal's token.
     *
     * @return the status of its answer
     * @throws UnreachableException if there is no answer in time
     */
    int post(String path, byte[] json) throws UnreachableException {
        URI address = server.resolve(path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(limits.answer())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(json));
        return exchange(address, request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private Answer open(
            String path, Map<String, String> headers, Duration silence, @Nullable Duration whole)
            throws IOException, RefusedException {
        URI address = server.resolve(path);
        HttpResponse<InputStream> response = send(address, headers);
        InputStream body = new PatientStream(address, response.body(), silence, whole);
        try {
            check(path, address, response);
        } catch (IOException | RefusedException e) {
            body.close();
            throw e;
        }
        return new Answer(
                path,
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                response.headers().firstValueAsLong("Content-Length").orElse(-1),
                body);
    }

    private HttpResponse<InputStream> send(URI address, Map<String, String> headers)
            throws UnreachableException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(limits.answer());
        headers.forEach(request::setHeader);
        return exchange(address, request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private <T> HttpResponse<T> exchange(
            URI address, HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
            throws UnreachableException {
        trust.token().ifPresent(token -> request.setHeader("Authorization", "Bearer " + token));
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new UnreachableException(address, e);
        } catch (IllegalArgumentException _) {
            // the client's answer to a Content-Length that is no number
            throw new UnreachableException(address, "answered with a head that cannot be read");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableException(address, "interrupted");
        }
    }

    private static void check(String path, URI address, HttpResponse<?> response)
            throws UnreachableException, RefusedException {
        int status = response.statusCode();
        if (status == 429 || status >= 500) {
            throw new UnreachableException(address, "answered " + status);
        }
        if (status != 200 && status != 304 && status != 404) {
            throw new RefusedException(new Refusal.OddAnswer(path, status));
        }
        String coding = response.headers().firstValue("Content-Encoding").orElse("identity");
        if (!coding.toLowerCase(Locale.ROOT).equals("identity")) {
            throw new RefusedException(new Refusal.CodedTransfer(path));
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
