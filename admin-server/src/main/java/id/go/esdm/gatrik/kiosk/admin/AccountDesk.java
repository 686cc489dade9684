package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.AccountChange;
import id.go.esdm.gatrik.kiosk.admin.people.AccountProblem;
import id.go.esdm.gatrik.kiosk.admin.people.AccountStatus;
import id.go.esdm.gatrik.kiosk.admin.people.Establishment;
import id.go.esdm.gatrik.kiosk.admin.people.PasswordChange;
import id.go.esdm.gatrik.kiosk.admin.people.PeopleRoom;
import id.go.esdm.gatrik.kiosk.admin.people.PeopleSettings;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.RootAccess;
import id.go.esdm.gatrik.kiosk.admin.people.RootUnlock;
import id.go.esdm.gatrik.kiosk.admin.people.SignIn;
import id.go.esdm.gatrik.kiosk.admin.store.Database;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The console's talk about accounts over one data directory. Each task returns an exit code: 0 done, 1 refused, 2 called wrongly. */
final class AccountDesk implements AutoCloseable {
    private static final String CONSOLE = "console";

    private final Database database;
    private final PeopleRoom room;
    private final PasswordPrompt prompt;
    private final ConsoleAnswers answers;

    private AccountDesk(
            Database database, PeopleRoom room, PasswordPrompt prompt, ConsoleAnswers answers) {
        this.database = database;
        this.room = room;
        this.prompt = prompt;
        this.answers = answers;
    }

    static AccountDesk open(
            Path data,
            PasswordPrompt prompt,
            ConsoleAnswers answers,
            Clock clock,
            PeopleSettings settings) {
        Database database = Database.open(data.resolve("register.db"));
        try {
            AuditLog audit = new AuditLog(database, clock);
            PeopleRoom room = PeopleRoom.open(data, database, audit, clock, settings);
            return new AccountDesk(database, room, prompt, answers);
        } catch (RuntimeException problem) {
            database.close();
            throw problem;
        }
    }

    int add(String username, String name, Role role, List<String> units) {
        boolean first = !room.administration().isEstablished();
        if (first && role != Role.ADMINISTRATOR) {
            return answers.refuse(AccountProblem.Fault.FIRST_IS_ADMINISTRATOR);
        }
        Optional<char[]> password = prompt.askNew("Kata sandi untuk " + username);
        if (password.isEmpty()) {
            return answers.missing();
        }
        return first
                ? establish(username, name, password.get())
                : create(username, name, role, units, password.get());
    }

    int list() {
        for (AccountStatus status : room.administration().overview()) {
            Account account = status.account();
            answers.say(
                    "%-20s %-17s %-37s %s"
                            .formatted(
                                    account.username(),
                                    account.role(),
                                    status.state().title(),
                                    account.displayName()));
            status.units().forEach(unit -> answers.say(" ".repeat(21) + unit));
            status.standIns()
                    .forEach(standIn ->
                            answers.say(
                                    " ".repeat(21)
                                            + standIn.words()
                                            + ", "
                                            + AccountWords.period(standIn)));
        }
        return ConsoleAnswers.DONE;
    }

    int disable(RootOption option, String username) {
        return withRoot(
                option,
                username,
                (root, account) ->
                        answers.tell(
                                room.administration().disable(root, account.person(), CONSOLE),
                                "Akun " + username + " dinonaktifkan."));
    }

    int reset(RootOption option, String username) {
        return withRoot(
                option,
                username,
                (root, account) ->
                        prompt.askNew("Kata sandi awal untuk " + username)
                                .map(initial ->
                                        answers.tell(
                                                room.administration()
                                                        .reset(
                                                                root,
                                                                account.person(),
                                                                initial,
                                                                CONSOLE),
                                                next(account)))
                                .orElseGet(answers::missing));
    }

    int enrol(RootOption option, String username) {
        return withRoot(
                option,
                username,
                (root, account) ->
                        answers.tell(
                                room.administration().enrol(root, account.person(), CONSOLE),
                                "Kunci " + username + " disahkan."));
    }

    int password(String username) {
        Optional<char[]> present = prompt.ask("Kata sandi sekarang");
        Optional<char[]> next = prompt.askNew("Kata sandi baru");
        if (present.isEmpty() || next.isEmpty()) {
            return answers.missing();
        }
        return switch (room.people().setPassword(username, present.get(), next.get(), CONSOLE)) {
            case PasswordChange.Changed changed -> {
                room.people().signOut(changed.session().token(), CONSOLE);
                yield answers.done("Kata sandi " + username + " ditetapkan.");
            }
            case PasswordChange.Refused(SignIn.Refusal refusal) -> answers.refuse(refusal);
            case PasswordChange.Unfit(var problem) -> answers.refuse(problem.sentence());
        };
    }

    @Override
    public void close() {
        answers.flush();
        database.close();
    }

    private int establish(String username, String name, char[] password) {
        return switch (room.administration().establish(username, name, password, CONSOLE)) {
            case Establishment.Refused(AccountProblem problem) -> answers.refuse(problem);
            case Establishment.Established(Account account, String code) -> {
                answers.say(
                        "Administrator pertama " + account.username() + " dan kunci akar dibuat.");
                answers.say("Kode pemulihan, ditampilkan sekali ini saja: " + code);
                answers.say(
                        "Simpan kode itu di tempat aman: tanpa kode dan tanpa administrator,"
                                + " penanda tangan tidak dapat diubah lagi.");
                yield ConsoleAnswers.DONE;
            }
        };
    }

    private int create(
            String username, String name, Role role, List<String> units, char[] initial) {
        AccountChange change =
                room.administration().create(null, username, name, role, units, initial, CONSOLE);
        return change instanceof AccountChange.Done(Account account)
                ? answers.done(next(account))
                : answers.tell(change, "");
    }

    private String next(Account account) {
        String once =
                "Akun "
                        + account.username()
                        + " siap dipakai masuk sekali; pemiliknya lalu menetapkan kata sandinya"
                        + " sendiri.";
        return account.role().signs() || account.role() == Role.ADMINISTRATOR
                ? once + " Sesudah itu: account enrol " + account.username()
                : once;
    }

    private int withRoot(
            RootOption option, String username, BiFunction<RootAccess, Account, Integer> task) {
        Optional<Account> account = room.people().findByUsername(username);
        if (account.isEmpty()) {
            return answers.refuse(AccountProblem.Fault.UNKNOWN);
        }
        Optional<String> administrator = option.recovery ? Optional.of("") : administrator(option);
        if (administrator.isEmpty()) {
            return answers.wrong(
                    "Sebutkan administrator yang kata sandinya dibaca: --administrator.");
        }
        Optional<char[]> secret =
                prompt.ask(
                        option.recovery ? "Kode pemulihan" : "Kata sandi " + administrator.get());
        if (secret.isEmpty()) {
            return answers.missing();
        }
        RootUnlock unlock =
                option.recovery
                        ? room.rootDoor().openByCode(secret.get(), CONSOLE)
                        : room.rootDoor().open(administrator.get(), secret.get(), CONSOLE);
        return switch (unlock) {
            case RootUnlock.Refused(SignIn.Refusal refusal) -> answers.refuse(refusal);
            case RootUnlock.NotAdmitted() ->
                    answers.refuse("Administrator itu belum disahkan oleh administrator lain.");
            case RootUnlock.Opened(RootAccess opened) -> {
                try (opened) {
                    yield task.apply(opened, account.get());
                }
            }
        };
    }

    private Optional<String> administrator(RootOption option) {
        if (option.administrator != null) {
            return Optional.of(option.administrator);
        }
        List<String> all =
                room.people().accounts().stream()
                        .filter(account -> account.role() == Role.ADMINISTRATOR)
                        .filter(Account::enabled)
                        .map(Account::username)
                        .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
