package id.go.esdm.gatrik.kiosk.admin.people;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts and the keys held for them, in the register; each method works in the caller's transaction. */
final class AccountStore {
    static final RowMapper<Account> ACCOUNT =
            (row, context) ->
                    new Account(
                            new PersonId(row.getString("person")),
                            row.getString("username"),
                            row.getString("display_name"),
                            Role.valueOf(row.getString("role")),
                            row.getBoolean("enabled"));

    private static final RowMapper<StoredAccount> STORED =
            (row, context) ->
                    new StoredAccount(
                            ACCOUNT.map(row, context),
                            row.getString("password"),
                            row.getBoolean("password_due"));

    private static final RowMapper<PersonKey> KEY =
            (row, context) ->
                    new PersonKey(
                            row.getString("public_key"),
                            new PersonId(row.getString("person")),
                            PersonKey.Purpose.valueOf(row.getString("purpose")),
                            row.getString("sealed"));

    List<StoredAccount> list(Handle handle) {
        return handle.createQuery("SELECT * FROM account ORDER BY username").map(STORED).list();
    }

    Optional<StoredAccount> findByUsername(Handle handle, String username) {
        return handle.createQuery("SELECT * FROM account WHERE username = :username")
                .bind("username", username)
                .map(STORED)
                .findOne();
    }

    Optional<StoredAccount> find(Handle handle, PersonId person) {
        return handle.createQuery("SELECT * FROM account WHERE person = :person")
                .bind("person", person.value())
                .map(STORED)
                .findOne();
    }

    void insert(Handle handle, StoredAccount stored, Instant now) {
        Account account = stored.account();
        handle.createUpdate(
                        """
                        INSERT INTO account (person, username, display_name, role, enabled,
                                             password, password_due, created_at)
                        VALUES (:person, :username, :name, :role, :enabled, :password, :due, :now)
                        """)
                .bind("person", account.person().value())
                .bind("username", account.username())
                .bind("name", account.displayName())
                .bind("role", account.role().name())
                .bind("enabled", account.enabled())
                .bind("password", stored.password())
                .bind("due", stored.passwordDue())
                .bind("now", now)
                .execute();
    }

    /** Writes the password and the two flags, unless the password is no longer the one that was read. */
    boolean update(Handle handle, StoredAccount before, StoredAccount after) {
        return handle.createUpdate(
                                """
                                UPDATE account
                                SET password = :after, password_due = :due, enabled = :enabled
                                WHERE person = :person AND password = :before
                                """)
                        .bind("after", after.password())
                        .bind("due", after.passwordDue())
                        .bind("enabled", after.account().enabled())
                        .bind("person", before.account().person().value())
                        .bind("before", before.password())
                        .execute()
                == 1;
    }

    Optional<PersonKey> findKey(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        SELECT public_key, person, purpose, sealed FROM person_key
                        WHERE person = :person AND retired_at IS NULL
                        """)
                .bind("person", person.value())
                .map(KEY)
                .findOne();
    }

    void insertKey(Handle handle, PersonKey key, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO person_key (public_key, person, purpose, sealed, created_at)
                        VALUES (:key, :person, :purpose, :sealed, :now)
                        """)
                .bind("key", key.publicKey())
                .bind("person", key.person().value())
                .bind("purpose", key.purpose().name())
                .bind("sealed", key.sealed())
                .bind("now", now)
                .execute();
    }

    void resealKey(Handle handle, PersonKey key) {
        handle.createUpdate("UPDATE person_key SET sealed = :sealed WHERE public_key = :key")
                .bind("sealed", key.sealed())
                .bind("key", key.publicKey())
                .execute();
    }

    /** Ends the use of a person's key and forgets its private half. */
    void retireKey(Handle handle, PersonId person, Instant now) {
        handle.createUpdate(
                        """
                        UPDATE person_key SET sealed = NULL, retired_at = :now
                        WHERE person = :person AND retired_at IS NULL
                        """)
                .bind("now", now)
                .bind("person", person.value())
                .execute();
    }
}
