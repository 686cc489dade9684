package id.go.esdm.gatrik.kiosk.admin.fleet;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.Receipt;

import io.javalin.http.Context;
import io.javalin.http.Header;

import org.jspecify.annotations.Nullable;

import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/** What terminals say to the server: under a token once they are paired, under a proof of the pairing code before. */
public final class ReportingRoutes implements RouteGroup {
    private static final int LARGEST_PICTURE = 512 * 1024;
    private static final int LONGEST_WORDS = 300;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final Fleet fleet;
    private final Supplier<PublicKey> root;
    private final @Nullable Sha256 certificate;
    private final Clock clock;

    /**
     * The routes of a fleet.
     *
     * @param root the key that terminals are to pin
     * @param certificate digest of what the server shows under TLS; null without
     */
    public ReportingRoutes(
            Fleet fleet, Supplier<PublicKey> root, @Nullable Sha256 certificate, Clock clock) {
        this.fleet = fleet;
        this.root = root;
        this.certificate = certificate;
        this.clock = clock;
    }

    /**
     * A terminal asks to be paired.
     *
     * @param key its own: base64 of the SPKI DER
     * @param name its host's
     * @param proof {@link id.go.esdm.gatrik.kiosk.edition.PairingCode#ofTerminal}
     */
    record Asking(String key, String name, String proof) {}

    /**
     * How its pairing stands.
     *
     * @param root the server's root key: base64 of the SPKI DER
     * @param certificate what the server shows under TLS; left out without
     * @param proof {@link id.go.esdm.gatrik.kiosk.edition.PairingCode#ofServer}; left out until the code was typed
     */
    record Answer(String id, String root, @Nullable String certificate, @Nullable String proof) {}

    /** What a terminal says of itself: {@link Sighting}. */
    record Heartbeat(Sighting.State state, int edition, @Nullable String problem, String version) {}

    /**
     * A receipt: {@link Receipt}.
     *
     * @param picture PNG, base64
     * @param signature by the terminal's key: base64
     */
    record Showing(int edition, String manifest, String at, String picture, String signature) {}

    @Override
    public void addTo(Routes routes) {
        Access terminals = new Access.Terminals(ctx -> find(ctx).isPresent());
        routes.add(POST, "/feed/pairing", Access.open(), this::pair);
        routes.add(POST, "/feed/heartbeat", terminals, this::hear);
        routes.add(POST, "/feed/receipts", terminals, this::receive);
    }

    private void pair(Context ctx) {
        Asking asking = Json.read(ctx, Asking.class);
        PublicKey key;
        try {
            key = Ed25519.decode(asking.key());
        } catch (IllegalArgumentException malformed) {
            throw unfit(malformed);
        }
        String name = asking.name().replaceAll("\\p{Cntrl}", "").strip();
        if (name.isEmpty() || name.length() > Fleet.LONGEST_NAME || asking.proof().length() > 64) {
            throw unfit(null);
        }
        switch (fleet.ask(key, name, asking.proof(), ctx.ip())) {
            case Pairings.Outcome.Pending() -> Json.answer(ctx, 202, answer(key, null));
            case Pairings.Outcome.Paired(String proof) -> Json.answer(ctx, 200, answer(key, proof));
            case Pairings.Outcome.Full() -> {
                ctx.header(Header.RETRY_AFTER, "60");
                throw new ProblemException(
                        429, "Terlalu banyak terminal menunggu dipasangkan; coba lagi nanti.");
            }
        }
    }

    private Answer answer(PublicKey key, @Nullable String proof) {
        return new Answer(
                Receipt.terminalOf(key),
                Ed25519.encode(root.get()),
                certificate == null ? null : certificate.hex(),
                proof);
    }

    private void hear(Context ctx) {
        Terminal terminal = find(ctx).orElseThrow();
        Heartbeat said = Json.read(ctx, Heartbeat.class);
        if (said.edition() < 0 || said.version().length() > LONGEST_WORDS) {
            throw unfit(null);
        }
        fleet.heard(
                terminal,
                new Sighting(
                        now(),
                        said.state(),
                        said.edition(),
                        said.problem() == null ? null : shortened(said.problem()),
                        said.version()));
        ctx.status(204);
    }

    private void receive(Context ctx) {
        Terminal terminal = find(ctx).orElseThrow();
        Showing said = Json.read(ctx, Showing.class);
        byte[] picture;
        StoredReceipt receipt;
        try {
            picture = Base64.getDecoder().decode(said.picture());
            receipt =
                    new StoredReceipt(
                            new Receipt(
                                    terminal.id(),
                                    said.edition(),
                                    new Sha256(said.manifest()),
                                    Sha256.of(picture),
                                    Instant.parse(said.at())),
                            terminal,
                            said.signature(),
                            now());
        } catch (RuntimeException malformed) {
            throw unfit(malformed);
        }
        if (picture.length > LARGEST_PICTURE || !startsWith(picture, PNG)) {
            throw unfit(null);
        }
        fleet.accept(receipt, picture);
        ctx.status(204);
    }

    /** Whose token the caller shows. */
    private Optional<Terminal> find(Context ctx) {
        return TerminalToken.of(ctx).flatMap(fleet::findByToken);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST_WORDS ? line.substring(0, LONGEST_WORDS) : line;
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return bytes.length > head.length
                && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }

    private static ProblemException unfit(@Nullable Exception cause) {
        ProblemException problem =
                new ProblemException(422, "Kata terminal ini tidak dapat dibaca.");
        if (cause != null) {
            problem.addSuppressed(cause);
        }
        return problem;
    }
}
