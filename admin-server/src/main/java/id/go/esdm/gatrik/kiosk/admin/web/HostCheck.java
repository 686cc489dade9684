package id.go.esdm.gatrik.kiosk.admin.web;

import io.javalin.http.Context;
import io.javalin.http.Header;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses requests for a host name that is not this server's. A foreign name that was made to resolve to the
 * loopback address (DNS rebinding) would otherwise let a web site speak to a server on the reader's own machine.
 */
final class HostCheck {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> names;

    /**
     * A check.
     *
     * @param host the name or address the server was told to listen on
     */
    HostCheck(String host) {
        Set<String> all = new HashSet<>(LOOPBACK);
        for (String name : Doors.names(host)) {
            all.add(name.contains(":") ? "[" + name + "]" : name);
        }
        names = Set.copyOf(all);
    }

    void check(Context ctx) {
        String host = ctx.header(Header.HOST);
        if (host == null || !names.contains(nameOf(host))) {
            throw new ProblemException(421, Problems.sentence(421));
        }
    }

    private static String nameOf(String host) {
        int colon = host.lastIndexOf(':');
        String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        return name.toLowerCase(Locale.ROOT);
    }
}
