package id.go.esdm.gatrik.kiosk.admin.web;

/** The server cannot listen where it was told to. The message is the sentence for whoever started it. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTakenException(String host, int port, Throwable cause) {
        super(
                "Tidak dapat membuka "
                        + host
                        + ":"
                        + port
                        + " karena porta itu sudah dipakai program lain atau tidak boleh dibuka;"
                        + " hentikan program itu atau pilih porta lain dengan --port.",
                cause);
    }
}
