package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.Role;

/** What the reader may do beside the one next step. */
public record CycleRights(Cycle cycle, Role role) {
    /** Tx. */
    public boolean cancels() {
        return cycle instanceof Cycle.Open && (role == Role.KOORDINATOR || role == Role.SESDITJEN);
    }

    /** Whether the entries can be edited now, by this role. */
    public boolean edits() {
        return SopPolicy.editors(cycle).contains(role);
    }

    /** Whether there are proposed entries to look at; an administrator has no right over content. */
    public boolean looks() {
        return role != Role.ADMINISTRATOR && hasDraft();
    }

    /** Whether the reader may read papers. */
    public boolean reads() {
        return role != Role.ADMINISTRATOR && role != Role.UNIT_TEKNIS;
    }

    private boolean hasDraft() {
        return switch (cycle) {
            case Cycle.Editable _, Cycle.UnderReview _ -> true;
            case Cycle.Directed _,
                    Cycle.Assigned _,
                    Cycle.Invited _,
                    Cycle.Published _,
                    Cycle.Nil _,
                    Cycle.Archived _,
                    Cycle.Cancelled _ ->
                    false;
        };
    }
}
