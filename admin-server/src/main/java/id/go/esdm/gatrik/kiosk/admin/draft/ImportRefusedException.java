package id.go.esdm.gatrik.kiosk.admin.draft;

/** Ends the reading of a spreadsheet at once; {@link SpreadsheetImport} turns it into a report. */
final class ImportRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImportProblem problem;

    ImportRefusedException(ImportProblem problem) {
        super(problem.message());
        this.problem = problem;
    }

    ImportProblem problem() {
        return problem;
    }
}
