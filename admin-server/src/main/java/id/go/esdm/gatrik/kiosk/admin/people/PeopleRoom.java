package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.admin.store.DataUnusableException;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * The services of this room, put together over one data directory.
 *
 * @param people what people do for themselves
 * @param administration what administrators do to accounts
 * @param rootDoor opens the root key
 * @param rosters the signed rosters
 * @param serverKey the key of this server
 * @param standIns who stands in for absent officers
 * @param units the office's units and whose they are
 */
public record PeopleRoom(
        People people,
        Administration administration,
        RootDoor rootDoor,
        RosterStore rosters,
        ServerKey serverKey,
        StandIns standIns,
        UnitRegister units) {
    /**
     * Opens the room; makes the server key where there is none.
     *
     * @param data DIR of the contract; keys lie in {@code DIR/keys}
     * @throws DataUnusableException if the keys cannot be read or written, or do not belong to the register
     */
    public static PeopleRoom open(
            Path data, Database database, Witness witness, Clock clock, PeopleSettings settings) {
        KeyFiles files = KeyFiles.open(data.resolve("keys"));
        Passwords passwords = new Passwords(settings.cost());
        RootKeys rootKeys = new RootKeys(files, passwords);
        ServerKey serverKey = ServerKey.open(files);
        RosterStore rosterStore = new RosterStore(database);
        rosterStore
                .findCurrent()
                .ifPresent(roster -> publish(roster, rootKeys, files.path(RootKeyFile.FILE)));
        RosterSigning rosters = new RosterSigning(serverKey, clock);
        Founding founding =
                new Founding(
                        data.resolve("editions"),
                        database,
                        clock,
                        witness,
                        passwords,
                        rootKeys,
                        rosters);
        Door door = new Door(clock);
        return new PeopleRoom(
                new People(database, clock, witness, settings, passwords, door),
                new Administration(
                        database, clock, witness, settings, passwords, rootKeys, rosters, founding),
                new RootDoor(database, passwords, rootKeys, door),
                rosterStore,
                serverKey,
                new StandIns(database, clock, witness, rosters),
                new UnitRegister(database, witness));
    }

    private static void publish(SignedRoster roster, RootKeys rootKeys, Path file) {
        Optional<RootKeyFile> root = rootKeys.find();
        boolean belongs =
                root.filter(found ->
                                Ed25519.verify(
                                        Ed25519.decode(found.key()),
                                        roster.json(),
                                        roster.signature()))
                        .isPresent();
        if (!belongs) {
            throw DataUnusableException.damaged(file, null);
        }
        root.ifPresent(rootKeys::publish);
    }
}
