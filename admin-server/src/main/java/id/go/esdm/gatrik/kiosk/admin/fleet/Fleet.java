package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.people.Act;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Witness;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.PairingCode;
import id.go.esdm.gatrik.kiosk.edition.Receipt;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The terminals: how one becomes known, what it says, what it showed. Thread-safe. */
public final class Fleet {
    static final int LONGEST_NAME = 60;

    /** What did not change is written this often, so that a restart knows about when a terminal was heard. */
    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(10);

    private final Database database;
    private final ObjectStore objects;
    private final Supplier<PublicKey> root;
    private final Witness witness;
    private final Clock clock;
    private final FleetStore store = new FleetStore();
    private final ReceiptStore receipts = new ReceiptStore();
    private final Pairings pairings;
    private final Map<String, Sighting> heard = new ConcurrentHashMap<>();
    private final Map<String, Instant> written = new ConcurrentHashMap<>();

    /**
     * The fleet of a register.
     *
     * @param root the key that a terminal is to pin
     */
    public Fleet(
            Database database,
            ObjectStore objects,
            Supplier<PublicKey> root,
            Witness witness,
            Clock clock) {
        this.database = database;
        this.objects = objects;
        this.root = root;
        this.witness = witness;
        this.clock = clock;
        this.pairings = new Pairings(clock);
        heard.putAll(database.read(store::sightings));
    }

    /** Takes in the terminal of this same process, which nobody needs to vouch for. */
    public void adopt(PublicKey key, String token) {
        Terminal own =
                new Terminal(
                        Receipt.terminalOf(key),
                        "Terminal di server ini",
                        key,
                        true,
                        now(),
                        null,
                        null);
        database.execute(handle -> {
            Optional<Terminal> known = store.find(handle, own.id());
            store.put(
                    handle,
                    known.map(old -> renamed(own, old.name())).orElse(own),
                    tokenHash(token));
            if (known.isEmpty()) {
                witness.record(handle, Act.by(null, "terminal.pair", own.id(), "server"));
            }
            retireOthersOfThisProcess(handle, own);
        });
    }

    /** There is one terminal in this process: another one of the register lost its key, as a restore loses it. */
    private void retireOthersOfThisProcess(Handle handle, Terminal own) {
        store.all(handle).stream()
                .filter(other -> other.embedded() && other.isActive())
                .filter(other -> !other.id().equals(own.id()))
                .forEach(other -> {
                    store.retire(handle, other.id(), now());
                    witness.record(handle, Act.by(null, "terminal.retire", other.id(), "server"));
                });
    }

    /** A terminal asks to be paired, or how that stands. */
    Pairings.Outcome ask(PublicKey key, String name, String proof, String address) {
        return pairings.ask(
                new PairingRequest(Receipt.terminalOf(key), name, key, proof, address, now()));
    }

    /** The terminals that ask to be paired. */
    public List<PairingRequest> pending() {
        return pairings.pending();
    }

    /**
     * Pairs a terminal: its screen shows the code that was typed, so it is the one that stands there.
     *
     * @param certificate digest of what the server shows under TLS; null without
     * @throws ProblemException 404 if none of that id asks, 422 if the code is another or the name is none
     */
    Terminal pair(
            PersonId by,
            String origin,
            String id,
            @Nullable String typed,
            @Nullable String name,
            @Nullable Sha256 certificate) {
        PairingRequest request =
                pairings.find(id)
                        .orElseThrow(() ->
                                new ProblemException(
                                        404,
                                        "Terminal ini tidak sedang menunggu. Lihat kode baru di"
                                                + " layarnya."));
        PairingCode code = code(typed, request);
        String called = name == null ? request.name() : name(name);
        Terminal terminal = new Terminal(id, called, request.key(), false, now(), by, null);
        database.execute(handle -> {
            store.put(handle, terminal, tokenHash(code.token(request.key(), root.get())));
            witness.record(handle, Act.by(by, "terminal.pair", id, origin));
        });
        pairings.answer(request, code.ofServer(request.key(), root.get(), certificate));
        return terminal;
    }

    private PairingCode code(@Nullable String typed, PairingRequest request) {
        try {
            PairingCode code = PairingCode.parse(typed == null ? "" : typed);
            if (MessageDigest.isEqual(
                    utf8(code.ofTerminal(request.key(), root.get())), utf8(request.proof()))) {
                return code;
            }
        } catch (IllegalArgumentException noCode) {
            throw wrongCode("Ketik kedua belas huruf dan angka di layar terminal.", noCode);
        }
        throw wrongCode(
                "Kode ini bukan yang di layar terminal itu. Periksa, lalu ketik lagi.", null);
    }

    private static ProblemException wrongCode(String words, @Nullable Exception cause) {
        ProblemException problem =
                new ProblemException(
                        422, "Terminal belum dipasangkan.", List.of(Violation.of("code", words)));
        if (cause != null) {
            problem.addSuppressed(cause);
        }
        return problem;
    }

    /** Gives a terminal another name. */
    void rename(PersonId by, String origin, String id, @Nullable String name) {
        String called = name(name);
        database.execute(handle -> {
            Terminal old = active(store.find(handle, id));
            store.rename(handle, id, called);
            witness.record(
                    handle, Act.by(by, "terminal.rename", id, origin).changing(old.name(), called));
        });
    }

    /** Ends a terminal's right to speak; what it said stays. It goes on showing what anybody may read. */
    void retire(PersonId by, String origin, String id) {
        database.execute(handle -> {
            active(store.find(handle, id));
            store.retire(handle, id, now());
            witness.record(handle, Act.by(by, "terminal.retire", id, origin));
        });
    }

    /** The terminal that shows this token. */
    Optional<Terminal> findByToken(String token) {
        return database.read(handle -> store.findByToken(handle, tokenHash(token)));
    }

    /** Takes note of what a terminal says of itself. */
    void heard(Terminal terminal, Sighting said) {
        Sighting before = heard.put(terminal.id(), said);
        Instant last = written.get(terminal.id());
        boolean isNews =
                before == null
                        || before.edition() != said.edition()
                        || before.state() != said.state();
        if (isNews
                || last == null
                || Duration.between(last, said.at()).abs().compareTo(WRITTEN_EVERY) > 0) {
            database.execute(handle -> store.putSighting(handle, terminal.id(), said));
            written.put(terminal.id(), said.at());
        }
    }

    /**
     * Keeps a receipt with its picture.
     *
     * @throws ProblemException 422 if it is not the terminal's own word on an edition of this server
     */
    void accept(StoredReceipt receipt, byte[] picture) {
        boolean isOurs =
                database.read(handle -> receipts.findManifest(handle, receipt.receipt().edition()))
                        .filter(receipt.receipt().manifestSha256()::equals)
                        .isPresent();
        if (!isOurs
                || !receipt.isGenuine()
                || !Sha256.of(picture).equals(receipt.receipt().pictureSha256())) {
            throw new ProblemException(
                    422, "Bukti tayang ini bukan tentang edisi server ini, atau tidak asli.");
        }
        objects.put(picture);
        database.execute(handle -> receipts.add(handle, receipt));
    }

    /** Every terminal as it stands now, the retired ones last. */
    public List<TerminalStatus> list() {
        Instant now = now();
        return database.read(handle -> {
            Map<String, StoredReceipt> latest = receipts.latest(handle);
            return store.all(handle).stream()
                    .map(terminal ->
                            TerminalStatus.of(
                                    terminal,
                                    heard.get(terminal.id()),
                                    latest.get(terminal.id()),
                                    now))
                    .toList();
        });
    }

    /** The receipts of one edition, the earliest first. */
    public List<StoredReceipt> receipts(int edition) {
        return database.read(handle -> receipts.of(handle, edition));
    }

    /** How far editions have come; one without any terminal counts none of none. */
    public Map<Integer, Tally> tallies(Collection<Integer> editions) {
        return database.read(handle -> receipts.tallies(handle, editions));
    }

    /** Where the bytes of a receipt's picture are; no other object is found here. */
    public Optional<Path> findPicture(Sha256 picture) {
        return database.read(handle -> receipts.holdsPicture(handle, picture))
                ? objects.find(picture)
                : Optional.empty();
    }

    private static Terminal active(Optional<Terminal> terminal) {
        return terminal.filter(Terminal::isActive)
                .orElseThrow(() -> new ProblemException(404, "Terminal ini tidak ada."));
    }

    private static Terminal renamed(Terminal terminal, String name) {
        return new Terminal(
                terminal.id(),
                name,
                terminal.key(),
                terminal.embedded(),
                terminal.pairedAt(),
                terminal.pairedBy(),
                terminal.retiredAt());
    }

    private static String name(@Nullable String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches(".*\\p{Cntrl}.*")) {
            throw new ProblemException(
                    422,
                    "Terminal belum diberi nama.",
                    List.of(
                            Violation.of(
                                    "name",
                                    "Isi nama, paling panjang " + LONGEST_NAME + " huruf.")));
        }
        return name;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Sha256 tokenHash(String token) {
        return Sha256.of(token);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
