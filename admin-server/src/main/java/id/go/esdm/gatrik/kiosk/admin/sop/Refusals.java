package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The four ways in which a move is refused, as the contract numbers them. */
public final class Refusals {
    private Refusals() {}

    /** 404: there is no such cycle. */
    static ProblemException unknown() {
        return new ProblemException(404, "Siklus ini tidak ada.");
    }

    /** 409: the SOP has no such arrow from where the cycle stands. */
    public static ProblemException wrongStep(CycleHistory present) {
        return conflict(
                "Langkah ini tidak dapat dilakukan sekarang, jadi tidak ada yang berubah. Keadaan"
                        + " siklus: "
                        + present.cycle().state().title()
                        + ".",
                present);
    }

    /** 409: somebody else was quicker. */
    public static ProblemException changed(CycleHistory present) {
        return conflict(
                "Siklus sudah berubah sejak Anda membukanya, jadi tidak ada yang disimpan. Periksa"
                        + " keadaan terbarunya di bawah ini, lalu ulangi bila masih perlu.",
                present);
    }

    /** 409: a reason of its own, with the present state. */
    public static ProblemException conflict(String title, CycleHistory present) {
        return new ProblemException(409, title, Map.of("cycle", CycleView.of(present)));
    }

    /** 403: this person may not. */
    public static ProblemException forbidden(String title) {
        return new ProblemException(403, title);
    }

    /** 422: everything that is still missing, at once. */
    public static ProblemException missing(List<Violation> violations) {
        return new ProblemException(
                422,
                violations.size() == 1
                        ? "Ada satu hal yang belum lengkap, jadi tidak ada yang berubah. Lengkapi,"
                                + " lalu kirim lagi."
                        : "Ada "
                                + violations.size()
                                + " hal yang belum lengkap, jadi tidak ada yang berubah. Lengkapi,"
                                + " lalu kirim lagi.",
                violations);
    }

    /** 403: the password for the signature was not accepted. */
    static ProblemException password(String message) {
        return new ProblemException(
                new Problem(
                        403,
                        message,
                        null,
                        null,
                        List.of(Violation.of("password", message)),
                        Map.of()));
    }

    /** 429: passwords were tried too often, or too many people sign at this moment. */
    static ProblemException tooOften(Duration wait) {
        return new ProblemException(
                429, "Tunggu " + Math.max(1, wait.toSeconds()) + " detik, lalu ulangi.");
    }
}
