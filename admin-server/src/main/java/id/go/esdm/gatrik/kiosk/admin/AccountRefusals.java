package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.AccountProblem;
import id.go.esdm.gatrik.kiosk.admin.people.AccountProblem.Fault;
import id.go.esdm.gatrik.kiosk.admin.people.SignIn;
import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Why a change to an account was not made, as pages and programs are told it. */
final class AccountRefusals {
    /** The field in which an administrator's own password is typed. */
    static final String PASSWORD = "password";

    /** The field of the password that an administrator gives. */
    static final String INITIAL = "initialPassword";

    private AccountRefusals() {}

    /** No such account: 404. */
    static ProblemException unknown() {
        return new ProblemException(404, Fault.UNKNOWN.sentence());
    }

    /** 404, 409 for what the account's state does not allow, else 422 at the field that it is about. */
    static ProblemException of(AccountProblem problem) {
        return switch (problem) {
            case AccountProblem.UnfitPassword unfit -> at(422, unfit.sentence(), INITIAL);
            case Fault fault -> of(fault);
        };
    }

    /** 403 and 429: the administrator's own password was not accepted. */
    static ProblemException of(SignIn.Refusal refusal) {
        return switch (refusal) {
            case SignIn.Refusal.Wrong() ->
                    at(
                            403,
                            "Kata sandi tidak cocok, jadi tidak ada yang berubah. Ketik sekali"
                                    + " lagi.",
                            PASSWORD);
            case SignIn.Refusal.Delayed(Duration wait) -> later(wait);
            case SignIn.Refusal.Busy(Duration wait) -> later(wait);
        };
    }

    /** 403: the administrator has not been admitted to the root key. */
    static ProblemException notAdmitted() {
        return new ProblemException(
                403,
                "Anda belum disahkan oleh administrator lain, jadi belum dapat mengubah daftar"
                        + " penanda tangan.");
    }

    private static ProblemException of(Fault fault) {
        return switch (fault) {
            case UNKNOWN -> unknown();
            case USERNAME_INVALID, USERNAME_TAKEN -> at(422, fault.sentence(), "username");
            case NAME_INVALID -> at(422, fault.sentence(), "displayName");
            case ROLE_NOT_STOOD_IN, OWN_ROLE, PERIOD_TAKEN -> at(422, fault.sentence(), "role");
            case PERIOD_PAST -> at(422, fault.sentence(), "from");
            case PERIOD_EMPTY, PERIOD_TOO_LONG -> at(422, fault.sentence(), "until");
            case LETTER_INVALID -> at(422, fault.sentence(), "letter");
            case UNITS_WITHOUT_ROLE, UNIT_UNKNOWN, UNIT_IN_USE, UNITS_INVALID ->
                    at(422, fault.sentence(), "units");
            case FIRST_IS_ADMINISTRATOR,
                    ALREADY_ESTABLISHED,
                    REGISTER_LOST,
                    LAST_ADMINISTRATOR,
                    DISABLED,
                    PASSWORD_DUE,
                    NOTHING_TO_ENROL,
                    ADMINISTRATOR_STANDS_IN,
                    KEY_DUE,
                    STAND_IN_OVER ->
                    new ProblemException(409, fault.sentence());
        };
    }

    private static ProblemException later(Duration wait) {
        return new ProblemException(
                429, "Tunggu " + Math.max(1, wait.toSeconds()) + " detik, lalu ulangi.");
    }

    private static ProblemException at(int status, String sentence, String field) {
        return new ProblemException(
                new Problem(
                        status,
                        sentence,
                        null,
                        null,
                        List.of(Violation.of(field, sentence)),
                        Map.of()));
    }
}
