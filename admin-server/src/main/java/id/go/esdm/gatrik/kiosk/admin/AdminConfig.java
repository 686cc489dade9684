package id.go.esdm.gatrik.kiosk.admin;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * What the command line asks of the server.
 *
 * @param data DIR of the contract
 * @param host address to listen on; only loopback, as long as there is no TLS
 * @param port 0 to 65535; 0 picks a free one
 * @param demo whether to fill an empty {@code data} with the sample DIP and the demo accounts
 * @param demoPassword their one password; absent: one is made up
 */
public record AdminConfig(
        Path data, String host, int port, boolean demo, @Nullable String demoPassword) {
    /** Without the password, so that it reaches no log. */
    @Override
    public String toString() {
        return "AdminConfig[" + data + ", " + host + ":" + port + ", demo=" + demo + "]";
    }
}
