package id.go.esdm.gatrik.kiosk.admin.web;

import java.nio.file.Path;

/** The server cannot listen where it was told to. The message is the sentence for whoever started it. */
public final class CannotListenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotListenException(String sentence) {
        super(sentence);
    }

    private CannotListenException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static CannotListenException taken(Listen listen, Throwable cause) {
        return new CannotListenException(
                "Tidak dapat membuka "
                        + listen.host()
                        + ":"
                        + listen.port()
                        + " karena porta itu dipakai program lain atau tidak boleh dibuka;"
                        + " hentikan program itu atau pilih porta lain dengan --port.",
                cause);
    }

    static CannotListenException certificate(Path certificate, Path key, Throwable cause) {
        return new CannotListenException(
                "Sertifikat TLS tidak dapat dipakai: periksa "
                        + certificate
                        + " dan "
                        + key
                        + " (PEM, kunci tanpa kata sandi), atau hapus keduanya agar dibuat baru.",
                cause);
    }

    static CannotListenException plain(Listen listen) {
        return new CannotListenException(
                "Server ini belum dapat memakai TLS, jadi hanya boleh didengar dari mesin ini"
                        + " sendiri: pakai --host 127.0.0.1, bukan "
                        + listen.host()
                        + ".");
    }
}
