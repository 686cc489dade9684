package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEditions;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperStore;
import id.go.esdm.gatrik.kiosk.admin.calendar.Calendars;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftFreezer;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftStore;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.people.Units;
import id.go.esdm.gatrik.kiosk.admin.people.Witness;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;

import java.time.Clock;
import java.util.List;

/**
 * The services of this room, put together over one register.
 *
 * @param sops the versions of the SOP
 * @param calendars the hours by which its norms are measured
 * @param clocks working time against those norms
 * @param cycles every cycle and its moves
 * @param preparations steps 2 to 5
 * @param submissions step 6
 * @param reviews steps 7 and 8
 * @param dispositions step 9
 * @param papers what is handed in
 * @param signatures signs in a person's own name
 */
public record SopRoom(
        Sops sops,
        Calendars calendars,
        StepClocks clocks,
        Cycles cycles,
        Preparations preparations,
        Submissions submissions,
        Reviews reviews,
        Dispositions dispositions,
        Cancellations cancellations,
        Papers papers,
        Signatures signatures) {
    /**
     * Opens the room.
     *
     * @param cycles made before, since the drafts ask them
     */
    public static SopRoom open(
            Cycles cycles,
            Database database,
            DraftFreezer freezer,
            LiveEditions editions,
            People people,
            Units units,
            Witness witness,
            Clock clock) {
        DraftStore drafts = new DraftStore();
        PaperStore store = new PaperStore();
        Papers papers = new Papers(database, cycles, store, witness, clock);
        Bundles bundles = new Bundles(database, freezer, drafts, store, editions);
        Signatures signatures = new Signatures(people);
        Sops sops = new Sops(database, witness, clock);
        Calendars calendars = new Calendars(database, witness, clock);
        return new SopRoom(
                sops,
                calendars,
                new StepClocks(calendars, sops, papers, clock),
                cycles,
                new Preparations(cycles, new Assignees(people), units),
                new Submissions(cycles, bundles),
                new Reviews(database, cycles, bundles, store, signatures),
                new Dispositions(cycles),
                new Cancellations(cycles, drafts),
                papers,
                signatures);
    }

    /** The API of this room. */
    public List<RouteGroup> routes(ObjectStore objects, Uploads uploads) {
        return List.of(
                new PreparationRoutes(cycles, preparations, sops, clocks),
                new CycleRoutes(cycles, submissions, reviews, dispositions, cancellations, clocks),
                new PaperRoutes(papers, objects, uploads));
    }
}
