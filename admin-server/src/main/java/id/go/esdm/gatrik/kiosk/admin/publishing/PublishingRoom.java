package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.draft.DraftFreezer;
import id.go.esdm.gatrik.kiosk.admin.people.PeopleRoom;
import id.go.esdm.gatrik.kiosk.admin.people.Witness;
import id.go.esdm.gatrik.kiosk.admin.sop.SopRoom;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * The services of this room, put together over one data directory.
 *
 * @param publications what was published
 * @param publisher publishes, and tells its listeners
 * @param cycles publishes what a cycle approved
 * @param withdrawals hides at once
 */
public record PublishingRoom(
        Publications publications,
        Publisher publisher,
        CyclePublications cycles,
        Withdrawals withdrawals) {
    /**
     * Opens the room and removes what an interrupted publication left.
     *
     * @param data DIR of the contract
     * @param publications made before, since other rooms ask them
     */
    public static PublishingRoom open(
            Path data,
            Database database,
            Publications publications,
            SopRoom sop,
            DraftFreezer freezer,
            PeopleRoom people,
            ObjectSource objects,
            Witness witness,
            Clock clock) {
        Publisher publisher =
                new Publisher(
                        data.resolve("editions"),
                        database,
                        publications,
                        sop.cycles(),
                        new Credentials(
                                people.rosters(),
                                people.serverKey(),
                                data.resolve("keys").resolve("root.pem")),
                        objects,
                        witness,
                        clock);
        publisher.recover();
        return new PublishingRoom(
                publications,
                publisher,
                new CyclePublications(sop.cycles(), sop.sops(), freezer, publisher),
                new Withdrawals(publications, publisher, sop.signatures(), clock));
    }

    /** The API of this room. */
    public List<RouteGroup> routes() {
        return List.of(new PublicationRoutes(publications, cycles, withdrawals));
    }
}
