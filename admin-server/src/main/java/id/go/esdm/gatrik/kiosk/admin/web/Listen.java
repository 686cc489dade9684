package id.go.esdm.gatrik.kiosk.admin.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where a server listens.
 *
 * @param host a name or address of this machine
 * @param port 0 picks a free one
 */
public record Listen(String host, int port) {
    private static final int MOST = 65_535;

    public Listen {
        if (port < 0 || port > MOST) {
            throw new CannotListenException("Porta harus antara 0 dan 65535, bukan " + port + ".");
        }
        if (host.isBlank()) {
            throw new CannotListenException("Alamat untuk --host kosong.");
        }
    }

    /**
     * Whether only this machine can reach it.
     *
     * @throws CannotListenException if the name cannot be resolved
     */
    public boolean isLoopback() {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!address.isLoopbackAddress()) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException unknown) {
            throw new CannotListenException("Alamat " + host + " tidak dikenal di mesin ini.");
        }
    }
}
