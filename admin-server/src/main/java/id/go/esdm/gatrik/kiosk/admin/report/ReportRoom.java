package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.fleet.Fleet;
import id.go.esdm.gatrik.kiosk.admin.fleet.Tally;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.people.Witness;
import id.go.esdm.gatrik.kiosk.admin.publishing.PublicationLog;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publications;
import id.go.esdm.gatrik.kiosk.admin.sop.SopRoom;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The services of this room, put together over one data directory.
 *
 * @param publications what was published
 * @param log every publication as the Sesditjen reads it
 * @param laporans each publication's laporan
 * @param addenda each publication's receipts
 * @param maker makes those that are missing, once it is started
 */
public record ReportRoom(
        Publications publications,
        UpdateLog log,
        Laporans laporans,
        LaporanMaker maker,
        Addenda addenda,
        SopRoom sop,
        ObjectStore objects,
        People people,
        Clock clock) {
    /**
     * Opens the room.
     *
     * @param fleet the terminals that say what is on their screens
     */
    public static ReportRoom open(
            Database database,
            Publications publications,
            SopRoom sop,
            People people,
            ObjectStore objects,
            Fleet fleet,
            LaporanPace pace,
            Witness witness,
            Clock clock) {
        PublicationLog log = new PublicationLog(database, publications, sop.cycles());
        Laporans laporans =
                new Laporans(
                        database,
                        publications,
                        new LaporanFacts(publications, sop, people),
                        objects,
                        witness,
                        clock);
        return new ReportRoom(
                publications,
                new UpdateLog(log, laporans, editions -> seen(fleet.tallies(editions))),
                laporans,
                new LaporanMaker(laporans, log, objects, pace, clock),
                new Addenda(publications, fleet, laporans, clock),
                sop,
                objects,
                people,
                clock);
    }

    /** The API of this room. */
    public RouteGroup routes() {
        return new ReportRoutes(publications, log, laporans, addenda, people);
    }

    /** The pages of this room. */
    public RouteGroup pages(Page page) {
        RouteGroup pages =
                new UpdateLogPages(page, publications, log, laporans, addenda, people, clock);
        RouteGroup archive =
                new ArchivePages(
                        sop.cycles(),
                        new ArchiveBundle(sop, publications, laporans, objects, people));
        return routes -> {
            pages.addTo(routes);
            archive.addTo(routes);
        };
    }

    private static Map<Integer, Receipts.Seen> seen(Map<Integer, Tally> tallies) {
        return tallies.entrySet().stream()
                .filter(tally -> tally.getValue().terminals() > 0)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                tally ->
                                        new Receipts.Seen(
                                                tally.getValue().shown(),
                                                tally.getValue().terminals())));
    }
}
