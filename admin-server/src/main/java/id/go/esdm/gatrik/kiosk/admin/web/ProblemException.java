package id.go.esdm.gatrik.kiosk.admin.web;

import java.util.List;
import java.util.Map;

/** An expected refusal, thrown where it is found and answered by {@link Problems}; never logged as a fault. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.status() + " " + problem.title(), null, false, false);
        this.problem = problem;
    }

    /**
     * A refusal.
     *
     * @param status 4xx
     * @param title Indonesian: what happened and what to do next
     */
    public ProblemException(int status, String title) {
        this(status, title, List.of());
    }

    /** A refusal with the list of what is wrong. */
    public ProblemException(int status, String title, List<Violation> violations) {
        this(new Problem(status, title, null, null, violations, Map.of()));
    }

    /**
     * A refusal that tells the present state as well, as a 409 does.
     *
     * @param extensions further members of the problem+json
     */
    public ProblemException(int status, String title, Map<String, Object> extensions) {
        this(new Problem(status, title, null, null, List.of(), extensions));
    }

    public Problem problem() {
        return problem;
    }
}
