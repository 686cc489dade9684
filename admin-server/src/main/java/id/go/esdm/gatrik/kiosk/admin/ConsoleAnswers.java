package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.AccountChange;
import id.go.esdm.gatrik.kiosk.admin.people.AccountProblem;
import id.go.esdm.gatrik.kiosk.admin.people.SignIn;

import java.io.PrintWriter;
import java.time.Duration;

/** What a command says: results to standard output, one plain line to standard error if it cannot do it; each with its exit code. */
final class ConsoleAnswers {
    static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG = 2;

    private final PrintWriter out;
    private final PrintWriter problems;

    ConsoleAnswers(PrintWriter out, PrintWriter problems) {
        this.out = out;
        this.problems = problems;
    }

    void say(String line) {
        out.println(line);
    }

    int done(String sentence) {
        out.println(sentence);
        return DONE;
    }

    int tell(AccountChange change, String sentence) {
        return switch (change) {
            case AccountChange.Done _ -> done(sentence);
            case AccountChange.Refused(AccountProblem problem) -> refuse(problem);
        };
    }

    int refuse(AccountProblem problem) {
        return problem == AccountProblem.Fault.USERNAME_INVALID
                        || problem == AccountProblem.Fault.NAME_INVALID
                ? wrong(problem.sentence())
                : refuse(problem.sentence());
    }

    int refuse(SignIn.Refusal refusal) {
        return switch (refusal) {
            case SignIn.Refusal.Wrong() -> refuse("Kata sandi atau kode itu salah.");
            case SignIn.Refusal.Delayed(Duration after) ->
                    refuse("Terlalu banyak percobaan; " + again(after));
            case SignIn.Refusal.Busy(Duration after) ->
                    refuse("Server sedang sibuk; " + again(after));
        };
    }

    int refuse(String sentence) {
        problems.println(sentence);
        return REFUSED;
    }

    int missing() {
        return wrong("Kata sandi tidak terbaca, atau kedua ketikannya berbeda.");
    }

    int wrong(String sentence) {
        problems.println(sentence);
        return WRONG;
    }

    void flush() {
        out.flush();
        problems.flush();
    }

    private static String again(Duration after) {
        return "coba lagi " + (after.toSeconds() + 1) + " detik lagi.";
    }
}
