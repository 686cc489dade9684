package id.go.esdm.gatrik.kiosk.journey;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.EditionFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.FollowerSettings;

import java.nio.file.Path;

/** A demo server, and a terminal's cache that has installed its edition. */
public final class DemoTerminal implements AutoCloseable {
    private final AdminServer server;
    private final EditionFollower follower;

    private DemoTerminal(AdminServer server, EditionFollower follower) {
        this.server = server;
        this.follower = follower;
    }

    /** Starts both; the edition is installed when this returns. */
    public static DemoTerminal start(Path data) throws InterruptedException {
        AdminServer server = DemoServer.start(data);
        EditionFollower follower =
                new EditionFollower(
                        FollowerSettings.usual(
                                data.resolve("terminal"), data.resolve("keys/root.pem")));
        follower.open();
        follower.follow(server.address());
        while (!(follower.state().get() instanceof CacheState.Showing)) {
            Thread.sleep(10);
        }
        return new DemoTerminal(server, follower);
    }

    /** What the terminal shows. */
    public CacheState.Showing showing() {
        if (follower.state().get() instanceof CacheState.Showing showing) {
            return showing;
        }
        throw new IllegalStateException("no edition any more");
    }

    @Override
    public void close() {
        follower.close();
        server.close();
    }
}
