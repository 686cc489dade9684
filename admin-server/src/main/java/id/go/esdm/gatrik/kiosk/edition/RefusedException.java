package id.go.esdm.gatrik.kiosk.edition;

/** Carries a problem out of the middle of a verification; never leaves this room. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient EditionProblem problem;

    RefusedException(EditionProblem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    EditionProblem problem() {
        return problem;
    }
}
