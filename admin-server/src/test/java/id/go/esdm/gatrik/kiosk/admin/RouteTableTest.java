package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.Session;
import id.go.esdm.gatrik.kiosk.admin.people.SignIn;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.admin.web.Route;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every route × every role × signed in or not, on a real server. {@code routes/table.txt} says who may call what; a route that is
 * not in it fails here, and so does a line that has no route.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteTableTest {
    private static final String TABLE = "/routes/table.txt";
    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);

    @TempDir private static Path data = Path.of("");

    private final Map<Role, Account> accounts = new EnumMap<>(Role.class);
    private List<AdminServer> servers = List.of();

    /** Who may call a route: nobody in particular, or these roles. */
    private record Rule(String method, String path, String words) {
        static Rule parse(String line) {
            String[] words = line.strip().split("\\s+", 3);
            return new Rule(words[0], words[1], words[2]);
        }

        String name() {
            return method + " " + path;
        }

        /** Whether nobody need sign in; the probe for metrics is open here, since a test calls from this machine. */
        boolean isOpen() {
            return words.equals("everybody") || words.startsWith("this-machine");
        }

        boolean admits(Role role) {
            return isOpen()
                    || words.equals("signed-in")
                    || List.of(words.split(",\\s*"))
                            .contains(role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        boolean endsSessions() {
            return path.equals("/keluar") || path.equals("/api/v1/session");
        }

        boolean isPage() {
            return !path.startsWith("/api/") && !path.startsWith("/feed/");
        }
    }

    @BeforeAll
    void start() {
        AdminConfig config =
                new AdminConfig(
                        data,
                        new Listen("127.0.0.1", 0),
                        false,
                        Office.settings(),
                        Clock.systemUTC());
        AdminServer server = AdminServer.start(config);
        servers = List.of(server);
        var administration = server.rooms().people().administration();
        administration.establish("administrator", "Administrator", Office.password(), "console");
        for (Role role : EVERY_ROLE) {
            if (role != Role.ADMINISTRATOR) {
                String name = role.name().toLowerCase(Locale.ROOT);
                administration.create(null, name, role.title(), role, Office.initial(), "console");
                people().setPassword(name, Office.initial(), Office.password(), "console");
            }
        }
        people().accounts().forEach(account -> accounts.put(account.role(), account));
    }

    @AfterAll
    void stop() {
        servers.forEach(AdminServer::close);
    }

    @Test
    void listsEveryRouteThatIsServedAndNoOther() throws IOException {
        Set<String> served =
                servers.getFirst().routes().all().stream()
                        .map(RouteTableTest::line)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed =
                table().stream()
                        .map(rule -> rule.name() + " " + rule.words())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(served);
        missing.removeAll(listed);
        Set<String> gone = new TreeSet<>(listed);
        gone.removeAll(served);
        assertTrue(
                missing.isEmpty() && gone.isEmpty(),
                () -> "not in " + TABLE + ": " + missing + "; no longer served: " + gone);
    }

    @Test
    void turnsAwayWhoeverIsNotSignedIn() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Rule rule : table()) {
            int status = call(rule, "", "");
            boolean askedToSignIn =
                    status == 401
                            || (rule.isPage() && rule.method().equals("GET") && status == 303);
            if (rule.isOpen() ? status == 401 || status == 403 : !askedToSignIn) {
                wrong.add(rule.name() + " → " + status);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void letsEveryRoleInWhereTheTableSaysSoAndNowhereElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Role role : EVERY_ROLE) {
            Session session = signIn(role);
            for (Rule rule : table()) {
                Session used = rule.endsSessions() ? signIn(role) : session;
                int status = call(rule, used.token(), used.csrf());
                boolean refused = status == 401 || status == 403;
                if (refused == rule.admits(role) || (status >= 500 && !isProbe(rule))) {
                    wrong.add(role + " " + rule.name() + " → " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void changesNothingWithoutTheTokenOfTheSessionOrFromAnotherSite() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Role role : EVERY_ROLE) {
            Session session = signIn(role);
            String another = signIn(role).csrf();
            for (Rule rule : table()) {
                if (rule.method().equals("GET") || rule.isOpen() || !rule.admits(role)) {
                    continue;
                }
                String token = session.token();
                int without = call(rule, token, "");
                int other = call(rule, token, another);
                int foreign = call(rule, token, session.csrf() + "\r\nOrigin: http://evil.example");
                if (without != 403 || other != 403 || foreign != 403) {
                    wrong.add(role + " " + rule.name() + " → " + without + other + foreign);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean isProbe(Rule rule) {
        return rule.path().equals("/readyz");
    }

    private static String line(Route route) {
        String words =
                switch (route.access()) {
                    case Access.Open() -> "everybody";
                    case Access.SignedIn() -> "signed-in";
                    case Access.Roles(var _) -> roles(route.access());
                    case Access.Terminals(var _) -> "terminals";
                    case Access.LoopbackOr(var _) -> "this-machine, " + roles(route.access());
                };
        return route.name() + " " + words;
    }

    private static String roles(Access access) {
        return access.admitted().stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static List<Rule> table() throws IOException {
        try (InputStream stream = RouteTableTest.class.getResourceAsStream(TABLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rule::parse)
                    .toList();
        }
    }

    /** Calls it with nothing real in its path or body: whoever is let in changes nothing. */
    private int call(Rule rule, String token, String csrf) throws IOException {
        String path = rule.path().replace("{file}", "manifest.json").replaceAll("\\{[^}]*}", "9");
        StringBuilder head =
                new StringBuilder(rule.method() + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        if (!token.isEmpty()) {
            head.append("Cookie: kiosk_session=").append(token).append("\r\n");
        }
        if (!csrf.isEmpty()) {
            head.append("X-CSRF-Token: ").append(csrf).append("\r\n");
        }
        head.append("Content-Length: 0\r\nConnection: close\r\n\r\n");
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), servers.getFirst().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            BufferedReader answer =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return Integer.parseInt(answer.readLine().substring(9, 12));
        }
    }

    private Session signIn(Role role) {
        String name = Objects.requireNonNull(accounts.get(role)).username();
        if (people().signIn(name, Office.password(), "console")
                instanceof SignIn.SignedIn(Session session)) {
            return session;
        }
        throw new IllegalStateException(name);
    }

    private People people() {
        return servers.getFirst().rooms().people().people();
    }
}
