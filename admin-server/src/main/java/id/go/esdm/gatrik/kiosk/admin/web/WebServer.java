package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.admin.people.Session;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Javalin on a Jetty whose every limit is set here. Handlers run on virtual threads and may block. */
public final class WebServer implements AutoCloseable {
    private static final int PLATFORM_THREADS = 16;
    private static final int MOST_CONNECTIONS = 6_000;
    private static final int HEADER_BYTES = 16 * 1024;
    private static final long STOP_MILLIS = 2_500;

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private final Javalin javalin;
    private final Doors doors;

    private WebServer(Javalin javalin, Doors doors) {
        this.javalin = javalin;
        this.doors = doors;
    }

    /**
     * Begins to accept requests in the clear, from this machine only.
     *
     * @param sessions finds the live session of a token
     * @throws CannotListenException if another program has the port, or if others than this machine could reach it,
     *     since passwords are never sent in the clear
     */
    public static WebServer start(
            Listen listen,
            Routes routes,
            Page page,
            Function<String, Optional<Session>> sessions,
            Traffic traffic) {
        return start(listen, null, routes, page, sessions, traffic);
    }

    /**
     * The same; off loopback with TLS.
     *
     * @param certificate what to show there; on loopback it is not used, and null will do
     */
    public static WebServer start(
            Listen listen,
            @Nullable TlsCertificate certificate,
            Routes routes,
            Page page,
            Function<String, Optional<Session>> sessions,
            Traffic traffic) {
        boolean loopback = listen.isLoopback();
        if (!loopback && certificate == null) {
            throw CannotListenException.plain(listen);
        }
        Doors doors = new Doors(listen, loopback ? null : certificate);
        Javalin javalin =
                Javalin.create(config -> {
                    set(config);
                    open(config, doors, page, traffic);
                    declare(
                            config,
                            new HostCheck(listen.host()),
                            new Gate(sessions),
                            new Problems(page),
                            routes);
                });
        try {
            javalin.start();
        } catch (JavalinBindException taken) {
            throw CannotListenException.taken(listen, taken);
        }
        return new WebServer(javalin, doors);
    }

    /** What is really open: the address and the protocols of every connector. */
    public List<String> connectors() {
        return doors.opened();
    }

    /** Every name and address that a server told to listen there answers to. */
    public static Set<String> names(Listen listen) {
        return Doors.names(listen.host());
    }

    /** The port that people come in at. */
    public int port() {
        return doors.port();
    }

    /** The plain port on loopback, for the terminal on the same machine; off TLS the same as {@link #port}. */
    public int loopbackPort() {
        return doors.loopbackPort();
    }

    /** Lets running requests end, at most {@value #STOP_MILLIS} ms, and stops. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void set(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        // Pages hold the CSRF token beside what the reader typed: compressing both tells one by the
        // other.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.ignoreTrailingSlashes = false;
        config.router.javaLangErrorHandler((response, error) -> {
            // Such as a stack that overflowed: this one request is lost, the server is not.
            LOG.error("A request failed", error);
            response.setStatus(500);
        });
    }

    private static void open(JavalinConfig config, Doors doors, Page page, Traffic traffic) {
        JettyProblems problems = new JettyProblems(page);
        config.jetty.threadPool = threads();
        config.jetty.modifyHttpConfiguration(WebServer::limit);
        config.jetty.addConnector(doors::outer);
        if (doors.count() > 1) {
            config.jetty.addConnector(doors::inner);
        }
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(problems);
            server.setStopTimeout(STOP_MILLIS);
            server.setHandler(new GracefulHandler(traffic.handler()));
            traffic.handler().setHandler(new NoUpgrades(new SlowCallers()));
            server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        });
        config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(problems));
    }

    private static void declare(
            JavalinConfig config, HostCheck hosts, Gate gate, Problems problems, Routes routes) {
        config.routes.before(ctx -> {
            SecurityHeaders.set(ctx.path(), ctx::header);
            hosts.check(ctx);
        });
        config.routes.exception(Exception.class, problems::answer);
        // Javalin would answer its own refusals itself, were they not named.
        config.routes.exception(HttpResponseException.class, problems::answer);
        for (Route route : routes.all()) {
            Handler handler =
                    ctx -> {
                        try {
                            gate.check(ctx, route);
                            route.handler().handle(ctx);
                        } finally {
                            Uploads.discard(ctx);
                        }
                    };
            String method = route.method().name();
            config.routes.addHttpHandler(HandlerType.findOrCreate(method), route.path(), handler);
            if (route.method() == HttpMethod.GET) {
                // Else Javalin answers 200 to every HEAD without asking anybody.
                config.routes.addHttpHandler(HandlerType.HEAD, route.path(), handler);
            }
        }
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(PLATFORM_THREADS, 2);
        threads.setName("web");
        threads.setDaemon(true);
        threads.setReservedThreads(0);
        threads.setVirtualThreadsExecutor(
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("request-", 0).factory()));
        return threads;
    }

    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setRelativeRedirectAllowed(true);
    }
}
