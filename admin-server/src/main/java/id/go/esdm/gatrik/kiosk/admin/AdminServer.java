package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.calendar.CalendarPages;
import id.go.esdm.gatrik.kiosk.admin.calendar.CalendarRoutes;
import id.go.esdm.gatrik.kiosk.admin.fleet.CurrentEdition;
import id.go.esdm.gatrik.kiosk.admin.fleet.EditionEvents;
import id.go.esdm.gatrik.kiosk.admin.fleet.FeedRoutes;
import id.go.esdm.gatrik.kiosk.admin.fleet.MostRead;
import id.go.esdm.gatrik.kiosk.admin.fleet.MostReadRoutes;
import id.go.esdm.gatrik.kiosk.admin.fleet.ReportingRoutes;
import id.go.esdm.gatrik.kiosk.admin.fleet.RootPem;
import id.go.esdm.gatrik.kiosk.admin.fleet.TerminalPages;
import id.go.esdm.gatrik.kiosk.admin.fleet.TerminalRoutes;
import id.go.esdm.gatrik.kiosk.admin.fleet.Usage;
import id.go.esdm.gatrik.kiosk.admin.fleet.UsageIntake;
import id.go.esdm.gatrik.kiosk.admin.fleet.UsagePages;
import id.go.esdm.gatrik.kiosk.admin.fleet.UsageRoutes;
import id.go.esdm.gatrik.kiosk.admin.publishing.Verification;
import id.go.esdm.gatrik.kiosk.admin.site.CatalogueRoutes;
import id.go.esdm.gatrik.kiosk.admin.site.DerivedCatalogues;
import id.go.esdm.gatrik.kiosk.admin.site.LiveCatalogue;
import id.go.esdm.gatrik.kiosk.admin.sop.SopFilePages;
import id.go.esdm.gatrik.kiosk.admin.sop.SopRoutes;
import id.go.esdm.gatrik.kiosk.admin.store.DataUnusableException;
import id.go.esdm.gatrik.kiosk.admin.web.AssetRoutes;
import id.go.esdm.gatrik.kiosk.admin.web.Assets;
import id.go.esdm.gatrik.kiosk.admin.web.CannotListenException;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.admin.web.OpenApiRoutes;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.SessionRoutes;
import id.go.esdm.gatrik.kiosk.admin.web.SignInRoutes;
import id.go.esdm.gatrik.kiosk.admin.web.SignIns;
import id.go.esdm.gatrik.kiosk.admin.web.TlsCertificate;
import id.go.esdm.gatrik.kiosk.admin.web.Traffic;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;
import id.go.esdm.gatrik.kiosk.admin.web.WebServer;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The admin server, alone or inside the terminal's process: the composition root of all its rooms. Starting it takes
 * the calling thread some hundreds of milliseconds; whoever shows a screen starts it in the background.
 */
public final class AdminServer implements AutoCloseable {
    private static final int TOKEN_BYTES = 32;
    private static final Duration DEMO_PATIENCE = Duration.ofMinutes(1);

    private final Rooms rooms;
    private final DataLock lock;
    private final EditionEvents events = new EditionEvents();
    private final Traffic traffic = new Traffic();
    private final CurrentEdition current;
    private final LiveCatalogue catalogue;
    private final Routes routes;
    private final String terminalToken = token();
    private final WebServer web;
    private final Listen listen;
    private final Clock clock;

    private AdminServer(AdminConfig config, DataLock lock, Rooms rooms) {
        listen = config.listen();
        clock = config.clock();
        this.lock = lock;
        this.rooms = rooms;
        current =
                new CurrentEdition(
                        rooms.publications(), config.clock(), rooms.people().serverKey()::sign);
        catalogue =
                new LiveCatalogue(
                        rooms.publications(),
                        new DerivedCatalogues(config.data(), rooms.objects()));
        routes = new Routes();
        Assets assets = new Assets();
        Page page = new Page(routes, assets, config.clock(), rooms.label()::find);
        TlsCertificate certificate = certificate(config);
        groups(config, assets, page, certificate).forEach(group -> group.addTo(routes));
        web =
                WebServer.start(
                        config.listen(),
                        certificate,
                        routes,
                        page,
                        rooms.people().people()::findSession,
                        traffic);
        current.live().ifPresent(edition -> events.published(edition.number()));
        rooms.publishing().publisher().addListener(this::tell);
        rooms.publishing().publisher().addListener(rooms.report().maker());
        rooms.report().maker().start();
    }

    private void tell(LiveEdition edition) {
        current.published(edition);
        events.published(edition.number());
        catalogue.published(edition);
    }

    /**
     * Starts a server.
     *
     * @throws StartRefusedException with one plain sentence, if the directory or the port cannot be used
     */
    public static AdminServer start(AdminConfig config) {
        try {
            if (config.demo() && !config.listen().isLoopback()) {
                throw new StartRefusedException(
                        "Data contoh hanya untuk mesin ini sendiri: pakai --host 127.0.0.1 bersama"
                                + " --demo.");
            }
            DataLock lock = DataLock.take(config.data());
            try {
                return start(config, lock, Rooms.open(config));
            } catch (RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (CannotListenException | DataUnusableException refused) {
            throw new StartRefusedException(refused);
        }
    }

    private static AdminServer start(AdminConfig config, DataLock lock, Rooms rooms) {
        try {
            return new AdminServer(config, lock, rooms);
        } catch (RuntimeException failure) {
            rooms.close();
            throw failure;
        }
    }

    /** The port that requests come in at. */
    public int port() {
        return web.port();
    }

    /**
     * Pairs the terminal in this same process.
     *
     * @param key its public key
     * @return what it shows to the feed from now on; new at every start
     */
    public String adopt(PublicKey key) {
        rooms.fleet().adopt(key, terminalToken);
        return terminalToken;
    }

    /** Where the admin page is, with a slash at the end; under TLS with https. */
    public URI address() {
        String host = listen.host().contains(":") ? "[" + listen.host() + "]" : listen.host();
        String scheme = listen.isLoopback() ? "http" : "https";
        return URI.create(scheme + "://" + host + ":" + port() + "/");
    }

    /** Where the terminal in this process finds the feed: on loopback, plain, with a slash at the end. */
    public URI feedAddress() {
        return listen.isLoopback()
                ? address()
                : URI.create("http://127.0.0.1:" + web.loopbackPort() + "/");
    }

    private static @Nullable TlsCertificate certificate(AdminConfig config) {
        return config.listen().isLoopback()
                ? null
                : TlsCertificate.open(
                        config.data().resolve("keys"),
                        WebServer.names(config.listen()),
                        config.clock());
    }

    /**
     * Makes the demo accounts and, by a real cycle, edition 1 with its laporan, where they are missing.
     *
     * @param password of every demo account; null makes one up and prints it
     * @throws StartRefusedException with one plain sentence, if the password is not the demo's
     */
    public void ensureDemo(@Nullable String password) {
        DemoPassword.ensure(rooms, clock, password);
        rooms.report().laporans().ensure(1, DEMO_PATIENCE);
    }

    /** What is really open: the address and the protocols of every connector. */
    List<String> connectors() {
        return web.connectors();
    }

    /** Walks the whole record of publications, every signature and every object. */
    public Verification verify() {
        return rooms.verify();
    }

    /** The services behind the pages. */
    Rooms rooms() {
        return rooms;
    }

    /** Every route that is served. */
    Routes routes() {
        return routes;
    }

    /** Ends what is running, within a few seconds, and lets go of the directory. */
    @Override
    public void close() {
        events.close();
        web.close();
        catalogue.close();
        rooms.report().maker().close();
        rooms.close();
        lock.close();
    }

    /** In the order of the menu. */
    private List<RouteGroup> groups(
            AdminConfig config, Assets assets, Page page, @Nullable TlsCertificate certificate) {
        Sha256 shown = certificate == null ? null : new Sha256(certificate.fingerprint());
        RootPem root = new RootPem(config.data().resolve("keys").resolve("root.pem"));
        SignIns signIns = new SignIns(rooms.people().people());
        Uploads uploads = new Uploads(config.data().resolve("uploads"));
        List<RouteGroup> groups = new ArrayList<>();
        groups.add(new SignInRoutes(signIns, page, "/tugas"));
        groups.add(new SessionRoutes(signIns));
        groups.addAll(rooms.sop().routes(rooms.objects(), uploads));
        groups.add(new SopRoutes(rooms.sop().sops(), uploads));
        groups.add(new CalendarRoutes(rooms.sop().calendars()));
        groups.add(rooms.draftRoutes(uploads));
        groups.addAll(rooms.publishing().routes());
        groups.add(rooms.report().routes());
        groups.addAll(rooms.pages(page, uploads, config.clock()));
        groups.add(new CatalogueRoutes(rooms.publications(), catalogue));
        groups.add(new FeedRoutes(config.data(), current, events, rooms.objects(), rooms.fleet()));
        groups.add(new ReportingRoutes(rooms.fleet(), root, shown, config.clock()));
        groups.add(new TerminalRoutes(rooms.fleet(), shown));
        groups.add(new TerminalPages(page, rooms.fleet(), shown));
        Usage usage = new Usage(rooms.database(), catalogue::findTitle);
        groups.add(
                new UsageRoutes(
                        rooms.fleet(), new UsageIntake(rooms.database(), usage, config.clock())));
        groups.add(new UsagePages(page, usage, config.clock()));
        groups.add(new MostReadRoutes(new MostRead(usage, current, config.clock())));
        groups.add(
                new CalendarPages(
                        page, rooms.sop().calendars(), rooms.people().people(), config.clock()));
        groups.add(new SopFilePages(page, rooms.sop().sops(), rooms.people().people(), uploads));
        groups.add(new HealthRoutes(current, events, traffic));
        AccountOffice office = new AccountOffice(rooms.people());
        groups.add(new AccountPages(page, office));
        groups.add(new PersonPages(page, office, config.clock()));
        groups.add(new AccountRoutes(office, config.clock()));
        groups.add(new AuditRoutes(rooms.audit()));
        groups.add(new OpenApiRoutes());
        groups.add(new AssetRoutes(assets));
        return groups;
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
