package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.edition.StorageFault;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one place where an error becomes an answer: RFC 9457 problem+json for programs, a calm page for people.
 * Whatever fails, nobody outside sees more than a sentence and a short code.
 */
public final class Problems {
    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Statuses of bodies that were given up before their end. */
    private static final Set<Integer> UNREAD = Set.of(400, 408, 413);

    /** What Jetty reads of a refused body so that the connection may stay; a guess on the safe side. */
    private static final long LEFT_OVER = 16 * 1024;

    private static final Set<String> PROBES = Set.of("/healthz", "/readyz", "/metrics");
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Page page;

    public Problems(Page page) {
        this.page = page;
    }

    /** Whether a caller of this path is a program. */
    static boolean wantsJson(String path) {
        return path.startsWith("/api/") || path.startsWith("/feed/") || PROBES.contains(path);
    }

    /** Answers what a handler threw. */
    void answer(Exception failure, Context ctx) {
        switch (failure) {
            case ProblemException expected -> answer(expected.problem(), ctx);
            case HttpResponseException refusal -> answer(refusal, ctx);
            default -> answer(unexpected(failure, ctx.method().name(), ctx.path()), ctx);
        }
    }

    private void answer(HttpResponseException refusal, Context ctx) {
        if (refusal.getStatus() < 400) {
            throw refusal;
        }
        String methods = refusal.getDetails().get("availableMethods");
        if (methods != null) {
            ctx.header(Header.ALLOW, methods);
        }
        answer(Problem.of(refusal.getStatus(), sentence(refusal.getStatus())), ctx);
    }

    /** Answers this problem. */
    void answer(Problem problem, Context ctx) {
        ctx.status(problem.status());
        ctx.header(Header.CACHE_CONTROL, "no-store");
        if (UNREAD.contains(problem.status()) || ctx.req().getContentLengthLong() > LEFT_OVER) {
            // What is left of the body is not read: the connection has to go with it.
            ctx.header(Header.CONNECTION, "close");
        }
        if (wantsJson(ctx.path())) {
            ctx.contentType(MEDIA_TYPE).result(Json.bytes(problem.members()));
        } else {
            page.showProblem(ctx, problem);
        }
    }

    /** Logs what nobody expected and turns it into a sentence with a code that leads to the log. */
    static Problem unexpected(Throwable failure, String method, String path) {
        Optional<StorageFault> disk = StorageFault.find(failure);
        if (disk.isPresent()) {
            return refusedByDisk(disk.get(), failure);
        }
        String code = ErrorCode.of(failure);
        LOG.error("{} {} failed with code {}", method, path, code, failure);
        return new Problem(
                500,
                sentence(500),
                "Sebutkan kode " + code + " kepada administrator.",
                code,
                List.of(),
                Map.of());
    }

    /** What the office is told when the server's disk takes nothing; the log needs no stack trace for that. */
    static Problem refusedByDisk(StorageFault fault, Throwable failure) {
        LOG.error("nothing was stored, the disk says {}: {}", fault, failure.toString());
        return switch (fault) {
            case FULL -> Problem.of(507, sentence(507));
            case NOT_WRITABLE ->
                    Problem.of(
                            503,
                            "Server tidak dapat menulis ke folder datanya; tidak ada yang disimpan."
                                    + " Minta administrator memeriksa izin dan cakramnya, lalu"
                                    + " ulangi.");
        };
    }

    /** The Indonesian sentence for a status that comes without one of its own. */
    static String sentence(int status) {
        return switch (status) {
            case 400 ->
                    "Permintaan ini tidak dapat dibaca. Periksa alamat atau isiannya, lalu coba"
                            + " lagi.";
            case 401 ->
                    "Anda belum masuk, atau waktu masuk Anda sudah habis. Tidak ada yang berubah;"
                            + " masuk lagi, lalu ulangi.";
            case 403 ->
                    "Peran Anda tidak berwenang membuka bagian ini. Bila Anda memerlukannya,"
                            + " hubungi administrator.";
            case 404 ->
                    "Yang Anda cari tidak ada di sini. Periksa alamatnya, atau pilih dari menu.";
            case 405 ->
                    "Alamat ini hanya menerima kiriman formulir. Kembali ke halaman sebelumnya,"
                            + " lalu kirim dari sana.";
            case 406 -> "Bentuk jawaban yang diminta tidak tersedia.";
            case 408 -> "Pengiriman terlalu lama dan diputus. Tidak ada yang berubah; coba lagi.";
            case 409 ->
                    "Keadaannya sudah berubah sejak Anda membukanya. Muat ulang, lalu coba lagi.";
            case 410 -> "Informasi ini telah ditarik.";
            case 411 -> "Panjang kiriman tidak disebutkan.";
            case 413 -> "Kiriman terlalu besar. Tidak ada yang disimpan.";
            case 414 -> "Alamat terlalu panjang.";
            case 415 -> "Jenis kiriman ini tidak diterima di sini.";
            case 421 -> "Alamat server ini bukan yang Anda tuju.";
            case 422 -> "Isian belum lengkap atau belum benar.";
            case 429 -> "Terlalu sering. Tunggu sebentar, lalu coba lagi.";
            case 431 -> "Kepala permintaan terlalu besar.";
            case 503 -> "Server sedang sibuk. Coba lagi sebentar lagi.";
            case 507 ->
                    "Ruang cakram server penuh; tidak ada yang disimpan. Minta administrator"
                            + " mengosongkan ruang, lalu ulangi.";
            default ->
                    status < 500
                            ? String.format(Locale.ROOT, "Permintaan ini ditolak (%d).", status)
                            : "Ada gangguan pada server. Tidak ada yang hilang; coba lagi sebentar"
                                    + " lagi.";
        };
    }
}
