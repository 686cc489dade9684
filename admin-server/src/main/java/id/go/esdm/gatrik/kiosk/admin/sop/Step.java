package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One row of the SOP's table.
 *
 * @param number 1 to 9
 * @param title our short name for it; the SOP has none
 * @param activity the SOP's own sentence
 * @param minutes the norm (mutu baku) in working minutes
 * @param outputs empty for step 2, whose cell the SOP leaves blank
 * @param papers the kinds of paper that the step produces
 */
public record Step(
        int number,
        String title,
        String activity,
        List<Role> actors,
        List<Role> receivers,
        List<String> requires,
        int minutes,
        List<String> outputs,
        @Nullable String note,
        List<PaperKind> papers) {
    public Step {
        if (number < 1 || number > Sop.STEPS) {
            throw new IllegalArgumentException("no step " + number);
        }
        if (minutes <= 0) {
            throw new IllegalArgumentException("step " + number + " has no norm");
        }
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("step " + number + " has no actor");
        }
        actors = List.copyOf(actors);
        receivers = List.copyOf(receivers);
        requires = List.copyOf(requires);
        outputs = List.copyOf(outputs);
        papers = List.copyOf(papers);
    }
}
