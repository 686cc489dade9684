package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.PasswordPolicy;
import id.go.esdm.gatrik.kiosk.admin.people.PeopleSettings;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;

import java.nio.file.Path;
import java.time.Clock;

/**
 * How an admin server is to run.
 *
 * @param data DIR of the contract; created if it is not there
 * @param listen where requests come in
 * @param demo whether the demo accounts' one password may be any
 * @param people how passwords and sessions are handled
 */
public record AdminConfig(
        Path data, Listen listen, boolean demo, PeopleSettings people, Clock clock) {
    /** Where it listens if nothing is said. */
    public static final Listen STANDARD = new Listen("127.0.0.1", 8080);

    public AdminConfig {
        data = data.toAbsolutePath().normalize();
    }

    /** A server in earnest over this directory. */
    public static AdminConfig of(Path data, Listen listen) {
        return new AdminConfig(
                data, listen, /* demo= */ false, PeopleSettings.standard(), Clock.systemUTC());
    }

    /** The same with sample data. */
    public AdminConfig forDemo() {
        return new AdminConfig(
                data, listen, /* demo= */ true, people.with(PasswordPolicy.demo()), clock);
    }
}
