package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Map;

/**
 * Asks the feed, and reads no more than it was told to. Nothing that it brings is believed yet. Thread-safe.
 *
 * <p>Every method throws {@link UnreachableException} when the server cannot be asked or its answer breaks off, and
 * {@link RefusedException} when it answers with what must not be taken. Any other {@link IOException} comes from the
 * target that a method writes to.
 */
final class FeedClient implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final FeedTransport transport;

    /**
     * @param server the server's address, {@code http} or {@code https}
     * @param trust whom to believe, and by what to be known
     */
    FeedClient(URI server, FeedLimits limits, ServerTrust trust) {
        this.transport = new FeedTransport(server, limits, trust);
    }

    /**
     * Asks what is live.
     *
     * @param tag the ETag of the pointer at hand, empty for none
     */
    FeedAnswer current(String tag) throws IOException, RefusedException {
        Map<String, String> headers = tag.isEmpty() ? Map.of() : Map.of("If-None-Match", tag);
        try (FeedTransport.Answer answer =
                transport.get("feed/current.json", headers, FeedLimits.POINTER_BYTES)) {
            return switch (answer.status()) {
                case 304 -> new FeedAnswer.Unchanged();
                case 404 -> new FeedAnswer.Nothing();
                default ->
                        new FeedAnswer.Pointer(
                                collect(answer, FeedLimits.POINTER_BYTES),
                                read("feed/current.sig", FeedLimits.SIGNATURE_BYTES),
                                answer.tag());
            };
        }
    }

    /** Reads a small file of an edition into memory, at most {@code limit} bytes. */
    byte[] editionFile(int edition, String name, long limit) throws IOException, RefusedException {
        return read("feed/editions/" + edition + "/" + name, limit);
    }

    /** Streams the content of an edition, of exactly this size and digest, to {@code target}. */
    void content(int edition, long bytes, Sha256 digest, OutputStream target)
            throws IOException, RefusedException {
        copy("feed/editions/" + edition + "/content.jsonl", bytes, digest, target);
    }

    /** Streams an object of exactly this size and digest to {@code target}. */
    void object(Sha256 digest, long bytes, OutputStream target)
            throws IOException, RefusedException {
        copy("feed/objects/" + digest.hex(), bytes, digest, target);
    }

    /** Asks what is read most. */
    byte[] mostRead() throws IOException, RefusedException {
        return read("feed/most-read", FeedLimits.MOST_READ_BYTES);
    }

    /** Opens the stream of events; it has no end of its own. Whoever opens it closes it. */
    InputStream events() throws IOException, RefusedException {
        FeedTransport.Answer answer =
                transport.stream("feed/events", Map.of("Accept", "text/event-stream"));
        if (answer.status() != 200) {
            answer.close();
            throw new RefusedException(new Refusal.Missing(answer.path()));
        }
        return answer.body();
    }

    /**
     * Tells the server something under the terminal's token.
     *
     * @param path {@code feed/heartbeat}, {@code feed/receipts} or {@code feed/usage}
     * @return the status of its answer
     */
    int tell(String path, Object words) throws UnreachableException {
        return transport.post(path, CanonicalJson.bytes(words));
    }

    private byte[] read(String path, long limit) throws IOException, RefusedException {
        try (FeedTransport.Answer answer = transport.get(path, Map.of(), limit)) {
            return collect(answer, limit);
        }
    }

    private static byte[] collect(FeedTransport.Answer answer, long limit)
            throws IOException, RefusedException {
        checkFound(answer, limit);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int count = answer.body().read(chunk); count >= 0; count = answer.body().read(chunk)) {
            if (bytes.size() + (long) count > limit) {
                throw new RefusedException(new Refusal.TooLarge(answer.path(), limit));
            }
            bytes.write(chunk, 0, count);
        }
        return bytes.toByteArray();
    }

    private void copy(String path, long bytes, Sha256 digest, OutputStream target)
            throws IOException, RefusedException {
        try (FeedTransport.Answer answer = transport.get(path, Map.of(), bytes)) {
            checkFound(answer, bytes);
            MessageDigest sum = Sha256.newDigest();
            byte[] chunk = new byte[CHUNK];
            long seen = 0;
            for (int count = answer.body().read(chunk);
                    count >= 0;
                    count = answer.body().read(chunk)) {
                seen += count;
                if (seen > bytes) {
                    throw new RefusedException(new Refusal.TooLarge(path, bytes));
                }
                sum.update(chunk, 0, count);
                target.write(chunk, 0, count);
            }
            if (seen != bytes) {
                throw new RefusedException(new Refusal.Truncated(path, bytes, seen));
            }
            if (!Sha256.ofDigest(sum.digest()).equals(digest)) {
                throw new RefusedException(new Refusal.OtherBytes(path));
            }
        }
    }

    private static void checkFound(FeedTransport.Answer answer, long limit)
            throws RefusedException {
        if (answer.status() != 200) {
            throw new RefusedException(new Refusal.Missing(answer.path()));
        }
        if (answer.length() > limit) {
            throw new RefusedException(new Refusal.TooLarge(answer.path(), limit));
        }
    }

    @Override
    public void close() {
        transport.close();
    }
}
