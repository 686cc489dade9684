package id.go.esdm.gatrik.kiosk.admin.sop;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of the SOP in its own words: head, norms, actors and papers of its nine steps. The
 * arrows between the steps are code ({@link Transitions}), the words are {@code sop/*.json}.
 *
 * @param id what a cycle keeps to know the version it began with
 * @param number the SOP's number as printed, part of every manifest
 * @param revised blank in 73.SOP/KM.05/SDL.5/2023, as is {@code effective}
 */
public record Sop(
        String id,
        String number,
        String name,
        LocalDate established,
        @Nullable LocalDate revised,
        @Nullable LocalDate effective,
        String approvedBy,
        List<String> legalBases,
        List<String> related,
        List<String> warnings,
        List<String> qualifications,
        List<String> equipment,
        List<String> recording,
        List<Step> steps) {
    /** How many steps the SOP has. */
    public static final int STEPS = 9;

    public Sop {
        if (steps.size() != STEPS) {
            throw new IllegalArgumentException("nine steps expected, found " + steps.size());
        }
        for (int at = 0; at < STEPS; at++) {
            if (steps.get(at).number() != at + 1) {
                throw new IllegalArgumentException("step " + (at + 1) + " is out of place");
            }
        }
        legalBases = List.copyOf(legalBases);
        related = List.copyOf(related);
        warnings = List.copyOf(warnings);
        qualifications = List.copyOf(qualifications);
        equipment = List.copyOf(equipment);
        recording = List.copyOf(recording);
        steps = List.copyOf(steps);
    }

    /**
     * The step of that number.
     *
     * @param number 1 to 9
     */
    public Step step(int number) {
        return steps.get(number - 1);
    }

    /** The sum of the nine norms, in working minutes. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }
}
