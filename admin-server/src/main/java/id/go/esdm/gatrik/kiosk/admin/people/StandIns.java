package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.admin.people.AccountProblem.Fault;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;

import org.jdbi.v3.core.Handle;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who stands in for an absent officer (SOP model, A24). It is signed into the roster where the role signs, and takes the opened root key
 * in any case. Thread-safe.
 */
public final class StandIns {
    private static final int ID_BYTES = 8;
    private static final int LONGEST_LETTER = 120;
    private static final Duration DAY = Duration.ofDays(1);

    private final Database database;
    private final Clock clock;
    private final Witness witness;
    private final RosterSigning rosters;
    private final AccountStore accounts = new AccountStore();
    private final StandInStore store = new StandInStore();

    StandIns(Database database, Clock clock, Witness witness, RosterSigning rosters) {
        this.database = database;
        this.clock = clock;
        this.witness = witness;
        this.rosters = rosters;
    }

    /** Appoints somebody; nothing that was done before is touched by it. */
    public StandInChange appoint(RootAccess root, Appointment asked, String origin) {
        Instant now = second();
        Instant from = asked.from().truncatedTo(ChronoUnit.SECONDS);
        byte[] random = new byte[ID_BYTES];
        new SecureRandom().nextBytes(random);
        Instant until = asked.until().truncatedTo(ChronoUnit.SECONDS);
        Instant begin = from.isAfter(now) ? from : now;
        Optional<Fault> unfit = unfit(asked, from, until, begin);
        if (unfit.isPresent()) {
            return new StandInChange.Refused(unfit.get());
        }
        String letter = asked.letter() == null ? null : asked.letter().strip();
        StandIn standIn =
                new StandIn(
                        "s-" + HexFormat.of().formatHex(random),
                        asked.person(),
                        asked.role(),
                        asked.kind(),
                        begin,
                        until,
                        letter == null || letter.isEmpty() ? null : letter);
        return database.write(handle -> appoint(handle, root, standIn, origin));
    }

    /** Ends one that holds or will hold. */
    public StandInChange revoke(RootAccess root, PersonId person, String id, String origin) {
        return database.write(handle -> {
            Optional<StandIn> found =
                    store.find(handle, id)
                            .filter(standIn -> standIn.person().equals(person))
                            .filter(standIn -> standIn.isOpen(clock.instant()));
            if (found.isEmpty()) {
                return new StandInChange.Refused(Fault.STAND_IN_OVER);
            }
            StandIn before = found.get();
            StandIn after = before.endedAt(clock.instant());
            if (before.role().signs()) {
                rosters.change(handle, root, change -> change.shorten(before, after.until()));
            }
            store.end(handle, after);
            witness.record(
                    handle,
                    Act.by(root.holder(), "stand-in.revoke", person.value(), origin)
                            .changing(json(before), json(after)));
            return new StandInChange.Done(after);
        });
    }

    /** All there ever were, by their beginning. */
    public List<StandIn> list() {
        return database.read(store::list);
    }

    private StandInChange appoint(Handle handle, RootAccess root, StandIn standIn, String origin) {
        Optional<StoredAccount> account = accounts.find(handle, standIn.person());
        Optional<PersonKey> key = accounts.findKey(handle, standIn.person());
        Optional<Fault> refusal =
                account.isEmpty()
                        ? Optional.of(Fault.UNKNOWN)
                        : refusal(handle, account.get().account(), standIn, key);
        if (refusal.isPresent()) {
            return new StandInChange.Refused(refusal.get());
        }
        if (standIn.role().signs()) {
            rosters.change(
                    handle, root, change -> change.appoint(standIn, key.orElseThrow().publicKey()));
        }
        store.insert(handle, standIn, clock.instant());
        witness.record(
                handle,
                Act.by(root.holder(), "stand-in.appoint", standIn.person().value(), origin)
                        .changing(null, json(standIn)));
        return new StandInChange.Done(standIn);
    }

    private Optional<Fault> refusal(
            Handle handle, Account account, StandIn standIn, Optional<PersonKey> key) {
        if (!account.enabled()) {
            return Optional.of(Fault.DISABLED);
        }
        if (account.role() == Role.ADMINISTRATOR) {
            return Optional.of(Fault.ADMINISTRATOR_STANDS_IN);
        }
        if (account.role() == standIn.role()) {
            return Optional.of(Fault.OWN_ROLE);
        }
        boolean taken =
                store.of(handle, account.person()).stream()
                        .filter(other -> other.role() == standIn.role())
                        .anyMatch(other ->
                                other.from().isBefore(standIn.until())
                                        && standIn.from().isBefore(other.until()));
        if (taken) {
            return Optional.of(Fault.PERIOD_TAKEN);
        }
        return standIn.role().signs() && key.isEmpty()
                ? Optional.of(Fault.KEY_DUE)
                : Optional.empty();
    }

    private Optional<Fault> unfit(Appointment asked, Instant from, Instant until, Instant begin) {
        String letter = asked.letter();
        if (!asked.role().isStoodInFor()) {
            return Optional.of(Fault.ROLE_NOT_STOOD_IN);
        }
        if (from.isBefore(second().minus(DAY))) {
            return Optional.of(Fault.PERIOD_PAST);
        }
        if (!until.isAfter(begin)) {
            return Optional.of(Fault.PERIOD_EMPTY);
        }
        if (Duration.between(begin, until).compareTo(asked.kind().longest()) > 0) {
            return Optional.of(Fault.PERIOD_TOO_LONG);
        }
        return letter != null
                        && (letter.length() > LONGEST_LETTER
                                || letter.codePoints().anyMatch(Character::isISOControl))
                ? Optional.of(Fault.LETTER_INVALID)
                : Optional.empty();
    }

    private Instant second() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String json(StandIn standIn) {
        Map<String, Object> members = new TreeMap<>();
        members.put("id", standIn.id());
        members.put("role", standIn.role().name());
        members.put("kind", standIn.kind().name());
        members.put("from", standIn.from().toString());
        members.put("until", standIn.until().toString());
        if (standIn.letter() != null) {
            members.put("letter", standIn.letter());
        }
        return CanonicalJson.text(members);
    }
}
