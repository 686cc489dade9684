package id.go.esdm.gatrik.kiosk.admin.fleet;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terminals that ask to be paired, in memory: whoever still waits after a restart asks again. Anybody may ask, so there are few places,
 * and fewer for one address. Thread-safe.
 */
final class Pairings {
    /** How long a code is good for. */
    static final Duration LIFE = Duration.ofMinutes(10);

    /** A terminal that is there asks every few seconds. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private static final int MOST = 32;
    private static final int MOST_OF_ONE = 4;

    private final InstantSource clock;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();

    Pairings(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * One that asks.
     *
     * @param answer the server's proof, once the administrator has typed the code
     * @param heard when it asked last
     */
    private record Waiting(PairingRequest request, @Nullable String answer, Instant heard) {}

    /** What became of a request. */
    sealed interface Outcome {
        /** The administrator has not typed the code yet. */
        record Pending() implements Outcome {}

        /**
         * It is paired.
         *
         * @param proof that the server knows the code: base64
         */
        record Paired(String proof) implements Outcome {}

        /** Too many ask. */
        record Full() implements Outcome {}
    }

    /** A terminal asks, or asks again; a new proof makes a new request of it. */
    synchronized Outcome ask(PairingRequest asking) {
        forget();
        Waiting known = waiting.get(asking.id());
        if (known != null && known.request().proof().equals(asking.proof())) {
            waiting.replace(asking.id(), new Waiting(known.request(), known.answer(), asking.at()));
            return known.answer() == null
                    ? new Outcome.Pending()
                    : new Outcome.Paired(known.answer());
        }
        long ofOne =
                waiting.values().stream()
                        .filter(other -> other.request().address().equals(asking.address()))
                        .count();
        if (known == null && (waiting.size() >= MOST || ofOne >= MOST_OF_ONE)) {
            return new Outcome.Full();
        }
        waiting.put(asking.id(), new Waiting(asking, null, asking.at()));
        return new Outcome.Pending();
    }

    /** Who waits, in the order of asking. */
    synchronized List<PairingRequest> pending() {
        forget();
        return waiting.values().stream()
                .filter(each -> each.answer() == null)
                .map(Waiting::request)
                .toList();
    }

    /** The request of a terminal that waits. */
    synchronized Optional<PairingRequest> find(String id) {
        return pending().stream().filter(request -> request.id().equals(id)).findFirst();
    }

    /** Lets the terminal have the answer when it asks again. */
    synchronized void answer(PairingRequest request, String proof) {
        waiting.replace(request.id(), new Waiting(request, proof, clock.instant()));
    }

    private void forget() {
        Instant now = clock.instant();
        waiting.values()
                .removeIf(each ->
                        isOver(LIFE, each.request().at(), now)
                                || isOver(SILENCE, each.heard(), now));
    }

    private static boolean isOver(Duration life, Instant from, Instant now) {
        return Duration.between(from, now).abs().compareTo(life) > 0;
    }
}
