package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An import's report as a refusal: one sentence, every cell's problem, and the report itself. */
final class ImportRefusal {
    private static final int MOST_VIOLATIONS = 1_000;

    private ImportRefusal() {}

    static ProblemException of(ImportReport report) {
        List<Violation> violations = new ArrayList<>();
        report.problems().forEach(problem -> violations.add(Violation.of(problem.message())));
        for (ImportReport.Row row : report.rows()) {
            for (ImportReport.Cell cell : row.problems()) {
                if (violations.size() < MOST_VIOLATIONS) {
                    violations.add(Violation.at(row.row(), cell.column(), cell.message()));
                }
            }
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rows", report.rows());
        members.put("counts", report.counts());
        members.put("problems", report.problems());
        members.put("notes", report.notes());
        return new ProblemException(
                new Problem(status(report), title(report), null, null, violations, members));
    }

    private static int status(ImportReport report) {
        boolean large =
                report.problems().stream().anyMatch(ImportProblem.TooLarge.class::isInstance);
        return large ? 413 : 422;
    }

    private static String title(ImportReport report) {
        return report.problems().isEmpty()
                ? "%d baris ditolak, jadi tidak ada yang diubah. Perbaiki baris itu lalu unggah lagi."
                        .formatted(report.counts().refused())
                : report.problems().getFirst().message();
    }
}
