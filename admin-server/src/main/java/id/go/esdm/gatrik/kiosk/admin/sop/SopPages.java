package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.draft.Drafts;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;

import java.time.InstantSource;
import java.util.List;

/** Every page of this room, over the services that the API uses as well. */
public final class SopPages implements RouteGroup {
    private final List<RouteGroup> groups;

    public SopPages(
            Page page,
            SopRoom room,
            Drafts drafts,
            People people,
            ObjectStore objects,
            Uploads uploads,
            Bulletin bulletin,
            InstantSource clock) {
        CycleDesk desk =
                new CycleDesk(
                        room.cycles(),
                        room.papers(),
                        drafts,
                        people,
                        room.preparations().units(),
                        room.clocks());
        CycleSheet sheet = new CycleSheet(page, desk, room.sops(), clock);
        CycleForms forms = new CycleForms(page, desk);
        PaperDesk papers = new PaperDesk(room.papers(), objects);
        groups =
                List.of(
                        // Before the cycles: "mulai" would be taken for the id of one.
                        new StartPages(page, room.cycles(), room.sops()),
                        new CyclePages(page, desk, sheet, forms, room, bulletin, clock),
                        new InvitationPages(
                                page, desk, forms, room.preparations(), papers, uploads),
                        new MeetingPages(page, desk, forms, room.preparations()),
                        new DispositionPages(page, desk, forms, room.dispositions()),
                        new PaperPages(page, sheet, papers, uploads),
                        new ReviewPages(
                                page,
                                new ReviewSheet(page, desk, drafts),
                                forms,
                                room.preparations(),
                                room.reviews(),
                                papers,
                                uploads));
    }

    @Override
    public void addTo(Routes routes) {
        groups.forEach(group -> group.addTo(routes));
    }
}
