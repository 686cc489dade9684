package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Whom a step can be assigned to (SOP langkah 2 dan 3): whoever holds the role and may sign in. Thread-safe. */
final class Assignees {
    private final People people;

    Assignees(People people) {
        this.people = people;
    }

    /** Everybody who holds that role now, in its holder's place too, by user name. */
    List<Account> holders(Role role) {
        return people.holders(role);
    }

    /**
     * The one who is meant.
     *
     * @param sent a user name or person id; may be left out where only one person holds the role
     * @return the person's id; null, and said in {@code words}, if nobody or several could be meant
     */
    @Nullable String resolve(Words words, Role role, @Nullable String sent) {
        String wanted = words.line("assignee", Words.LONGEST_LINE, sent);
        List<Account> holders =
                holders(role).stream()
                        .filter(one -> wanted == null || isCalled(one, wanted))
                        .toList();
        if (holders.size() == 1) {
            return holders.getFirst().person().value();
        }
        if (words.wrong().isEmpty()) {
            words.add("assignee", problem(role, wanted, holders));
        }
        return null;
    }

    private static String problem(Role role, @Nullable String wanted, List<Account> holders) {
        if (wanted != null) {
            return wanted + " tidak memegang peran " + role.title() + ". Pilih orang lain.";
        }
        return holders.isEmpty()
                ? "Belum ada akun dengan peran "
                        + role.title()
                        + ". Minta administrator membuatnya."
                : "Ada beberapa " + role.title() + ": pilih siapa yang ditugaskan.";
    }

    private static boolean isCalled(Account account, String name) {
        return account.username().equals(name) || account.person().value().equals(name);
    }
}
