package id.go.esdm.gatrik.kiosk.journey;

import id.go.esdm.gatrik.kiosk.admin.AdminConfig;
import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;

import java.nio.file.Path;

/** A real server on a free port with the demo in it. */
public final class DemoServer {
    /** The demo accounts' password. */
    public static final String PASSWORD = "sandi-contoh";

    private DemoServer() {}

    /** Starts one; edition 1 is published when this returns. */
    public static AdminServer start(Path data) {
        AdminServer server = AdminServer.start(config(data).forDemo());
        server.ensureDemo(PASSWORD);
        return server;
    }

    /** Starts one over data that are there. */
    public static AdminServer restart(Path data) {
        return AdminServer.start(config(data));
    }

    private static AdminConfig config(Path data) {
        return AdminConfig.of(data, new Listen("127.0.0.1", 0));
    }
}
