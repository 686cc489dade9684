package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.PasswordPolicy;
import id.go.esdm.gatrik.kiosk.admin.people.PeopleSettings;
import id.go.esdm.gatrik.kiosk.admin.publishing.Verification;
import id.go.esdm.gatrik.kiosk.admin.store.DataUnusableException;
import id.go.esdm.gatrik.kiosk.admin.web.PortTakenException;
import id.go.esdm.gatrik.kiosk.admin.web.WebServer;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;

/**
 * The running admin server: the composition root of this module. It may run in a process of its own or inside the terminal's.
 */
public final class AdminServer implements AutoCloseable {
    private final Rooms rooms;
    private final WebServer web;
    private final URI address;
    private final @Nullable String newDemoPassword;

    private AdminServer(Rooms rooms, WebServer web, URI address, @Nullable String newDemoPassword) {
        this.rooms = rooms;
        this.web = web;
        this.address = address;
        this.newDemoPassword = newDemoPassword;
    }

    /**
     * Starts the server. When this returns requests are accepted, and in a demo edition 1 is published.
     *
     * @throws ServerUnusableException with one Indonesian sentence that says what to do
     */
    public static AdminServer start(AdminConfig config, Clock clock) {
        requireLoopback(config.host());
        PeopleSettings settings = PeopleSettings.standard();
        if (config.demo()) {
            settings = settings.with(PasswordPolicy.demo());
        }
        Rooms rooms = open(config, settings, clock);
        try {
            WebServer web = Composition.serve(config, rooms, clock);
            String newPassword = config.demo() ? DemoPassword.ensure(config, rooms, clock) : null;
            return new AdminServer(
                    rooms,
                    web,
                    URI.create("http://" + authority(config.host(), web.port()) + "/"),
                    newPassword);
        } catch (PortTakenException taken) {
            rooms.close();
            throw new ServerUnusableException(String.valueOf(taken.getMessage()), taken);
        } catch (RuntimeException failure) {
            rooms.close();
            throw failure;
        }
    }

    /** Where the admin page is, with a slash at the end. */
    public URI address() {
        return address;
    }

    /** The demo accounts' password if it was made up just now, to be printed once; else null. */
    public @Nullable String newDemoPassword() {
        return newDemoPassword;
    }

    /** Walks the whole record of publications, every signature and every object. */
    public Verification verify() {
        return rooms.verify();
    }

    /** Lets running requests end and closes the register; takes at most five seconds. */
    @Override
    public void close() {
        web.close();
        rooms.close();
    }

    private static Rooms open(AdminConfig config, PeopleSettings settings, Clock clock) {
        try {
            return Rooms.open(config.data(), settings, clock);
        } catch (DataUnusableException unusable) {
            throw new ServerUnusableException(unusable.getMessage(), unusable);
        }
    }

    // Off loopback the server speaks TLS or refuses to start; there is no TLS yet.
    private static void requireLoopback(String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            throw new ServerUnusableException(
                    "Alamat " + host + " tidak dikenal: periksa --host.", unknown);
        }
        throw new ServerUnusableException(
                "Tanpa TLS server hanya boleh berjalan di alamat lokal: pakai --host 127.0.0.1.",
                null);
    }

    private static String authority(String host, int port) {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
