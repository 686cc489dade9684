package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.StorageFault;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Sessions: random tokens of which the register keeps the hashes. Thread-safe. */
final class SessionStore {
    private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);
    private static final int TOKEN_BYTES = 32;

    /** How exact "last seen" is: a request need not cost a write. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final Database database;
    private final Clock clock;
    private final PeopleSettings settings;
    private final SecureRandom random = new SecureRandom();
    private final StandInStore standIns = new StandInStore();

    SessionStore(Database database, Clock clock, PeopleSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    /** Begins a session and forgets those that are over. */
    Session begin(Handle handle, Account account, @Nullable StandIn acting, String origin) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        handle.createUpdate(
                        """
                        DELETE FROM session
                        WHERE last_seen_at <= :idle OR created_at <= :old OR last_seen_at > :ahead
                        """)
                .bind("idle", now.minus(settings.idle()))
                .bind("ahead", now.plus(settings.idle()))
                .bind("old", now.minus(settings.longest()))
                .execute();
        handle.createUpdate(
                        """
                        INSERT INTO session (token_hash, person, origin, created_at, last_seen_at,
                                             stand_in)
                        VALUES (:hash, :person, :origin, :now, :now, :acting)
                        """)
                .bind("hash", hash(token))
                .bind("person", account.person().value())
                .bind("origin", origin)
                .bind("now", now)
                .bind("acting", id(acting))
                .execute();
        return session(
                token, new Row(account, now, now, duties(handle, account, id(acting), now)), now);
    }

    /** Lets a session go on in another's place; null for the own role. */
    void actAs(Handle handle, String token, @Nullable StandIn acting) {
        handle.createUpdate("UPDATE session SET stand_in = :acting WHERE token_hash = :hash")
                .bind("acting", id(acting))
                .bind("hash", hash(token))
                .execute();
    }

    Optional<Session> find(String token) {
        Instant now = clock.instant();
        Optional<Row> row = database.read(handle -> row(handle, hash(token), now));
        Optional<Row> running = row.filter(found -> found.isRunning(settings, now));
        running.filter(found -> found.lastSeen().plus(GRAIN).isBefore(now))
                .ifPresent(_ -> remember(token, now));
        return running.map(found -> session(token, found, now));
    }

    /** Whoever only reads may go on with a disk that takes nothing. */
    private void remember(String token, Instant now) {
        try {
            database.execute(handle -> touch(handle, hash(token), now));
        } catch (JdbiException failure) {
            if (StorageFault.find(failure).isEmpty()) {
                throw failure;
            }
            LOG.warn("a session's time is not noted: {}", failure.getMessage());
        }
    }

    Optional<Account> end(Handle handle, String token) {
        Optional<Row> row = row(handle, hash(token), clock.instant());
        handle.createUpdate("DELETE FROM session WHERE token_hash = :hash")
                .bind("hash", hash(token))
                .execute();
        return row.map(Row::account);
    }

    void endAll(Handle handle, PersonId person) {
        handle.createUpdate("DELETE FROM session WHERE person = :person")
                .bind("person", person.value())
                .execute();
    }

    private Session session(String token, Row row, Instant lastSeen) {
        return new Session(
                token,
                Sha256.of("kiosk-csrf-1 " + token).hex(),
                row.account().as(row.duties().role()),
                row.seen(lastSeen).end(settings),
                row.duties());
    }

    private Duties duties(Handle handle, Account account, @Nullable String acting, Instant now) {
        return Duties.of(account.role(), acting, standIns.of(handle, account.person()), now);
    }

    private static @Nullable String id(@Nullable StandIn standIn) {
        return standIn == null ? null : standIn.id();
    }

    private Optional<Row> row(Handle handle, String hash, Instant now) {
        return handle.createQuery(
                        """
                        SELECT account.*, session.created_at AS began, session.last_seen_at, stand_in
                        FROM session JOIN account USING (person)
                        WHERE token_hash = :hash AND enabled = 1
                        """)
                .bind("hash", hash)
                .map((row, context) -> {
                    Account account = AccountStore.ACCOUNT.map(row, context);
                    return new Row(
                            account,
                            Instant.parse(row.getString("began")),
                            Instant.parse(row.getString("last_seen_at")),
                            duties(handle, account, row.getString("stand_in"), now));
                })
                .findOne();
    }

    private static void touch(Handle handle, String hash, Instant now) {
        handle.createUpdate("UPDATE session SET last_seen_at = :now WHERE token_hash = :hash")
                .bind("now", now)
                .bind("hash", hash)
                .execute();
    }

    private static String hash(String token) {
        return Sha256.of(token).hex();
    }

    private record Row(Account account, Instant created, Instant lastSeen, Duties duties) {
        Row seen(Instant at) {
            return new Row(account, created, at, duties);
        }

        /** A session of the future is over too: else a clock that is set back by years keeps it alive for years. */
        boolean isRunning(PeopleSettings settings, Instant now) {
            return end(settings).isAfter(now) && !lastSeen.isAfter(now.plus(settings.idle()));
        }

        Instant end(PeopleSettings settings) {
            Instant idle = lastSeen.plus(settings.idle());
            Instant longest = created.plus(settings.longest());
            return idle.isBefore(longest) ? idle : longest;
        }
    }
}
