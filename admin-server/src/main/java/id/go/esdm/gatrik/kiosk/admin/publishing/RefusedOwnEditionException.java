package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.edition.EditionProblem;

/** The server's own edition did not pass the verification that every terminal makes; nothing was published. */
public final class RefusedOwnEditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient EditionProblem problem;

    RefusedOwnEditionException(int edition, EditionProblem problem) {
        super("edition " + edition + ": " + problem);
        this.problem = problem;
    }

    /** What the verifier found. */
    public EditionProblem problem() {
        return problem;
    }
}
