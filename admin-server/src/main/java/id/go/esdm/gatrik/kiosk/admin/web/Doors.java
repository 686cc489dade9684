package id.go.esdm.gatrik.kiosk.admin.web;

import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The connectors of a server. On loopback one, plain. Off loopback two: TLS where it was told to listen, and a plain one on
 * loopback at a free port for the terminal in the same process; nothing off loopback is ever plain.
 */
final class Doors {
    private static final int IDLE_MILLIS = 40_000;
    private static final String LOOPBACK = "127.0.0.1";

    private final Listen listen;
    private final @Nullable TlsCertificate certificate;
    private @Nullable ServerConnector outer;
    private @Nullable ServerConnector inner;

    Doors(Listen listen, @Nullable TlsCertificate certificate) {
        this.listen = listen;
        this.certificate = certificate;
    }

    /** How many connectors there will be. */
    int count() {
        return certificate == null ? 1 : 2;
    }

    ServerConnector outer(Server server, HttpConfiguration http) {
        ServerConnector door =
                certificate == null
                        ? plain(server, http, listen.host(), listen.port())
                        : secure(server, http, certificate);
        outer = door;
        return door;
    }

    ServerConnector inner(Server server, HttpConfiguration http) {
        ServerConnector door = plain(server, http, LOOPBACK, 0);
        inner = door;
        return door;
    }

    /** The port that people come in at. */
    int port() {
        return local(outer);
    }

    /** The plain port on loopback. */
    int loopbackPort() {
        return inner == null ? local(outer) : local(inner);
    }

    /** What Jetty really has open: address and protocols of every connector. */
    List<String> opened() {
        if (outer == null) {
            throw new IllegalStateException("not started");
        }
        return Arrays.stream(outer.getServer().getConnectors())
                .map(ServerConnector.class::cast)
                .map(door -> door.getHost() + " " + String.join("+", door.getProtocols()))
                .toList();
    }

    /** Every name and address that a server told to listen on {@code host} answers to. */
    static Set<String> names(String host) {
        Set<String> names = new TreeSet<>(List.of("localhost", LOOPBACK, "::1"));
        try {
            InetAddress told = InetAddress.getByName(host);
            names.add(host.toLowerCase(Locale.ROOT));
            if (told.isAnyLocalAddress()) {
                names.remove(host);
                names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .map(InetAddress::getHostAddress)
                        .filter(address -> address.indexOf('%') < 0)
                        .forEach(names::add);
            }
        } catch (UnknownHostException | SocketException unknown) {
            return names; // without a name of its own it answers to loopback's
        }
        return names;
    }

    private ServerConnector secure(Server server, HttpConfiguration http, TlsCertificate shown) {
        HttpConfiguration encrypted = new HttpConfiguration(http);
        SecureRequestCustomizer customizer = new SecureRequestCustomizer();
        customizer.setSniHostCheck(false); // HostCheck knows the names
        encrypted.addCustomizer(customizer);
        ServerConnector door =
                new ServerConnector(
                        server,
                        1,
                        2,
                        new SslConnectionFactory(
                                shown.contextFactory(), HttpVersion.HTTP_1_1.asString()),
                        new HttpConnectionFactory(encrypted));
        return set(door, listen.host(), listen.port());
    }

    private static ServerConnector plain(
            Server server, HttpConfiguration http, String host, int port) {
        return set(new ServerConnector(server, 1, 2, new HttpConnectionFactory(http)), host, port);
    }

    private static ServerConnector set(ServerConnector door, String host, int port) {
        door.setHost(host);
        door.setPort(port);
        door.setIdleTimeout(IDLE_MILLIS);
        door.setReuseAddress(true);
        return door;
    }

    private static int local(@Nullable ServerConnector door) {
        if (door == null) {
            throw new IllegalStateException("not started");
        }
        return door.getLocalPort();
    }
}
