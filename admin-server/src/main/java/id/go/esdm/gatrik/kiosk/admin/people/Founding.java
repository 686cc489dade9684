package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.admin.store.Database;

import org.jdbi.v3.core.Handle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes the first administrator, the root key and the first roster, all or none of them. */
final class Founding {
    private final Path editions;
    private final Database database;
    private final Clock clock;
    private final Witness witness;
    private final Passwords passwords;
    private final RootKeys rootKeys;
    private final RosterSigning rosters;
    private final AccountStore accounts = new AccountStore();

    Founding(
            Path editions,
            Database database,
            Clock clock,
            Witness witness,
            Passwords passwords,
            RootKeys rootKeys,
            RosterSigning rosters) {
        this.editions = editions;
        this.database = database;
        this.clock = clock;
        this.witness = witness;
        this.passwords = passwords;
        this.rootKeys = rootKeys;
        this.rosters = rosters;
    }

    Establishment found(Account administrator, char[] password, String from) {
        PersonId person = administrator.person();
        PersonKey own = PersonKey.generate(person, PersonKey.Purpose.ROOT, password, passwords);
        StoredAccount stored =
                new StoredAccount(
                        administrator, passwords.hash(password), /* passwordDue= */ false);
        String code = RecoveryCode.generate();
        RootKeys.Made root = rootKeys.make(own, code);
        try (RootAccess access = root.access()) {
            Optional<AccountProblem> problem =
                    database.write(handle -> write(handle, stored, own, root.file(), access, from));
            if (problem.isPresent()) {
                return new Establishment.Refused(problem.get());
            }
        }
        rootKeys.publish(root.file());
        return new Establishment.Established(administrator, code);
    }

    private Optional<AccountProblem> write(
            Handle handle,
            StoredAccount stored,
            PersonKey own,
            RootKeyFile file,
            RootAccess access,
            String from) {
        if (!accounts.list(handle).isEmpty()) {
            return Optional.of(AccountProblem.Fault.ALREADY_ESTABLISHED);
        }
        if (hasEditions()) {
            return Optional.of(AccountProblem.Fault.REGISTER_LOST);
        }
        // A root key without an account is left by a founding that was cut short: it has signed
        // nothing that lasts.
        rootKeys.write(file);
        accounts.insert(handle, stored, clock.instant());
        accounts.insertKey(handle, own, clock.instant());
        rosters.change(handle, access, UnaryOperator.identity());
        PersonId person = stored.account().person();
        witness.record(handle, Act.by(person, "root.create", person.value(), from));
        return Optional.empty();
    }

    private boolean hasEditions() {
        if (!Files.isDirectory(editions)) {
            return false;
        }
        try (Stream<Path> found = Files.list(editions)) {
            return found.findAny().isPresent();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
