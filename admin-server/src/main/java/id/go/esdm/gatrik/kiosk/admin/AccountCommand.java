package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.PeopleSettings;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.Clock;
import java.util.List;
import java.util.function.ToIntFunction;

/** {@code account …}: accounts from the console of the machine that holds the data. */
@Command(
        mixinStandardHelpOptions = true,
        name = "account",
        description = {
            "Mengelola akun. Akun pertama harus ADMINISTRATOR dan membuat kunci akar.",
            "Kata sandi dibaca dari konsol, atau baris demi baris dari masukan standar, tidak"
                    + " pernah dari argumen."
        })
final class AccountCommand {
    private static final String WHO = "USERNAME";

    private final PasswordPrompt prompt;
    private final ConsoleAnswers answers;
    private final Clock clock;
    private final PeopleSettings settings;

    AccountCommand(
            PasswordPrompt prompt, ConsoleAnswers answers, Clock clock, PeopleSettings settings) {
        this.prompt = prompt;
        this.answers = answers;
        this.clock = clock;
        this.settings = settings;
    }

    @Command(
            mixinStandardHelpOptions = true,
            name = "add",
            description = {
                "Membuat akun. Dibaca: kata sandi akun itu.",
                "Kata sandi administrator pertama adalah miliknya; yang lain berlaku sekali, sampai"
                        + " pemiliknya menetapkan kata sandinya sendiri."
            })
    int add(
            @Mixin DataOption data,
            @Parameters(paramLabel = WHO, description = "Nama pengguna.") String username,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description = "Peran: ${COMPLETION-CANDIDATES}.")
                    Role role,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            description = "Nama tampilan (bawaan: nama perannya).")
                    @Nullable String name,
            @Option(
                            names = "--unit",
                            paramLabel = "UNIT",
                            description =
                                    "Unit yang diwakili akun UNIT_TEKNIS; boleh berulang (bawaan:"
                                            + " semua unit).")
                    @Nullable List<String> units) {
        String shown = name == null ? role.title() : name;
        List<String> own = units == null ? List.of() : units;
        return at(data, desk -> desk.add(username, shown, role, own));
    }

    @Command(
            mixinStandardHelpOptions = true,
            name = "list",
            description = "Menampilkan semua akun dan keadaannya.")
    int list(@Mixin DataOption data) {
        return at(data, AccountDesk::list);
    }

    @Command(
            mixinStandardHelpOptions = true,
            name = "disable",
            description =
                    "Menonaktifkan akun dan mengakhiri kuncinya. Dibaca: kata sandi administrator.")
    int disable(
            @Mixin DataOption data,
            @Mixin RootOption root,
            @Parameters(paramLabel = WHO, description = "Nama pengguna.") String username) {
        return at(data, desk -> desk.disable(root, username));
    }

    @Command(
            mixinStandardHelpOptions = true,
            name = "reset",
            description = {
                "Memberi kata sandi awal yang baru dan mengakhiri kunci yang lama; akun nonaktif"
                        + " menjadi aktif lagi.",
                "Dibaca: kata sandi administrator, lalu kata sandi awal itu."
            })
    int reset(
            @Mixin DataOption data,
            @Mixin RootOption root,
            @Parameters(paramLabel = WHO, description = "Nama pengguna.") String username) {
        return at(data, desk -> desk.reset(root, username));
    }

    @Command(
            mixinStandardHelpOptions = true,
            name = "enrol",
            description = {
                "Mengesahkan kunci penanda tangan ke dalam daftar penanda tangan, atau membuka"
                        + " kunci akar bagi administrator lain.",
                "Dibaca: kata sandi administrator."
            })
    int enrol(
            @Mixin DataOption data,
            @Mixin RootOption root,
            @Parameters(paramLabel = WHO, description = "Nama pengguna.") String username) {
        return at(data, desk -> desk.enrol(root, username));
    }

    @Command(
            mixinStandardHelpOptions = true,
            name = "password",
            description =
                    "Menetapkan kata sandi sendiri. Dibaca: kata sandi sekarang, lalu yang baru.")
    int password(
            @Mixin DataOption data,
            @Parameters(paramLabel = WHO, description = "Nama pengguna.") String username) {
        return at(data, desk -> desk.password(username));
    }

    private int at(DataOption data, ToIntFunction<AccountDesk> task) {
        try (AccountDesk desk =
                AccountDesk.open(data.directory(), prompt, answers, clock, settings)) {
            return task.applyAsInt(desk);
        }
    }
}
