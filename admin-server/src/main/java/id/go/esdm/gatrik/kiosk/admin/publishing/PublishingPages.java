package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.draft.Drafts;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycles;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import java.util.List;

/** Every page of this room, over the services that the API uses as well. */
public final class PublishingPages implements RouteGroup {
    private final List<RouteGroup> groups;

    public PublishingPages(
            Page page, PublishingRoom room, Cycles cycles, Drafts drafts, People people) {
        groups =
                List.of(
                        new PublishPages(
                                page, room.publications(), room.cycles(), cycles, drafts, people),
                        new WithdrawalPages(page, room.publications(), room.withdrawals()));
    }

    @Override
    public void addTo(Routes routes) {
        groups.forEach(group -> group.addTo(routes));
    }
}
