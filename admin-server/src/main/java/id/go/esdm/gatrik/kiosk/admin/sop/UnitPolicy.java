package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.Role;

import java.util.List;
import java.util.Optional;

/** For which units a person may answer (SOP langkah 4, "masing-masing unit"; SOP model, A15). Pure. */
public final class UnitPolicy {
    private UnitPolicy() {}

    /**
     * Why a person may not answer for that unit: whoever comes from one speaks for it alone.
     *
     * @param role in which the person answers; only a Unit Teknis is bound to a unit
     * @param own the person's units; none for whoever may answer for any
     * @param unit as the invitation names it
     */
    public static Optional<String> objectionToAnswer(Role role, List<String> own, String unit) {
        boolean may =
                role != Role.UNIT_TEKNIS
                        || own.isEmpty()
                        || own.stream().anyMatch(each -> isSame(each, unit));
        return may
                ? Optional.empty()
                : Optional.of(
                        "Anda menjawab untuk "
                                + String.join(" dan ", own)
                                + ", jadi jawaban "
                                + unit.strip()
                                + " diberikan orang dari unit itu.");
    }

    /** The units among these that a person may answer for, in their order. */
    public static List<String> answerable(Role role, List<String> own, List<String> units) {
        return units.stream().filter(unit -> objectionToAnswer(role, own, unit).isEmpty()).toList();
    }

    /** Capitals and blanks are not what makes two units. */
    private static boolean isSame(String one, String other) {
        return words(one).equalsIgnoreCase(words(other));
    }

    private static String words(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
