package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.AccountStatus;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.StandIn;
import id.go.esdm.gatrik.kiosk.admin.people.StandInKind;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Accounts and stand-ins in the words and signs of the pages. */
public final class AccountWords {
    private AccountWords() {}

    /** A state with a capital, as it stands alone. */
    public static String state(AccountStatus status) {
        String title = status.state().title();
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    /** The sign of a state. */
    public static String icon(AccountStatus.State state) {
        return switch (state) {
            case PASSWORD_DUE -> "clock";
            case KEY_WAITS -> "key-round";
            case READY -> "circle-check";
            case DISABLED -> "x";
        };
    }

    /** The tone of a state's badge. */
    public static String tone(AccountStatus.State state) {
        return switch (state) {
            case PASSWORD_DUE, KEY_WAITS -> "warn";
            case READY -> "good";
            case DISABLED -> "quiet";
        };
    }

    /** From when until when, as in {@code 23 November 2026 sampai dengan 27 November 2026}. */
    public static String period(StandIn standIn) {
        Instant midnight =
                standIn.from().atZone(Wib.ZONE).toLocalDate().atStartOfDay(Wib.ZONE).toInstant();
        String begin =
                standIn.from().equals(midnight)
                        ? Wib.day(standIn.from())
                        : Wib.absolute(standIn.from());
        return standIn.until().equals(standIn.from())
                ? begin + ", dicabut sebelum mulai"
                : begin + " " + Wib.end(standIn.until());
    }

    /** What there is to know at a glance: until when it holds, or from when it will. */
    public static String span(StandIn standIn, Instant now) {
        return standIn.holdsAt(now) ? Wib.end(standIn.until()) : "mulai " + Wib.day(standIn.from());
    }

    /** How it stands with the person's key. */
    public static String key(AccountStatus status) {
        return switch (status.state()) {
            case PASSWORD_DUE -> "belum dibuat";
            case KEY_WAITS -> "menunggu pengesahan";
            case DISABLED -> "berakhir";
            case READY -> {
                Role role = status.account().role();
                boolean signs =
                        role.signs() || status.standIns().stream().anyMatch(s -> s.role().signs());
                yield role == Role.ADMINISTRATOR
                        ? "membuka kunci akar"
                        : signs ? "disahkan" : "tidak menandatangani dalam perannya";
            }
        };
    }

    /** The roles as a form offers them. */
    static Map<String, String> roles(Predicate<Role> wanted) {
        Map<String, String> roles = new LinkedHashMap<>();
        Arrays.stream(Role.values())
                .filter(wanted)
                .forEach(role -> roles.put(role.name(), role.title()));
        return roles;
    }

    /** The kinds as a form offers them. */
    static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (StandInKind kind : StandInKind.values()) {
            kinds.put(kind.name(), kind.word() + " (" + kind.title() + ")");
        }
        return kinds;
    }
}
