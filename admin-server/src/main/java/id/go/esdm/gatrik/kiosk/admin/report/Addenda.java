package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.fleet.Fleet;
import id.go.esdm.gatrik.kiosk.admin.fleet.FleetWords;
import id.go.esdm.gatrik.kiosk.admin.fleet.StoredReceipt;
import id.go.esdm.gatrik.kiosk.admin.fleet.TerminalStatus;
import id.go.esdm.gatrik.kiosk.admin.papers.Printed;
import id.go.esdm.gatrik.kiosk.admin.papers.ReceiptsAddendum;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publication;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publications;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import io.javalin.http.Context;
import io.javalin.http.Header;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The receipts of a publication, as its page shows them and as an addendum of its laporan. Thread-safe. */
final class Addenda {
    private final Publications publications;
    private final Fleet fleet;
    private final Laporans laporans;
    private final InstantSource clock;

    Addenda(Publications publications, Fleet fleet, Laporans laporans, InstantSource clock) {
        this.publications = publications;
        this.fleet = fleet;
        this.laporans = laporans;
        this.clock = clock;
    }

    /** The terminals that showed that edition, the earliest first. */
    List<StoredReceipt> shown(int edition) {
        return fleet.receipts(edition);
    }

    /** The terminals that might show that edition and have not said so; only while it is live. */
    List<ReceiptsAddendum.Silent> silent(int edition) {
        boolean isLive =
                publications.findNewest().filter(newest -> newest.edition() == edition).isPresent();
        if (!isLive) {
            return List.of();
        }
        Set<String> spoke =
                fleet.receipts(edition).stream()
                        .map(receipt -> receipt.terminal().id())
                        .collect(Collectors.toSet());
        Instant now = clock.instant();
        return fleet.list().stream()
                .filter(status -> status.terminal().isActive())
                .filter(status -> !spoke.contains(status.terminal().id()))
                .map(status ->
                        new ReceiptsAddendum.Silent(status.terminal().name(), words(status, now)))
                .toList();
    }

    /** Answers with the addendum as it stands now. */
    void send(Context ctx, Publication publication) {
        Printed printed = laporans.print(addendum(publication));
        ctx.header(
                Header.CONTENT_DISPOSITION,
                "inline; filename=\"bukti-tayang-edisi-" + publication.edition() + ".pdf\"");
        ctx.header(Header.CACHE_CONTROL, "no-store");
        ctx.contentType("application/pdf").result(printed.pdf());
    }

    private ReceiptsAddendum addendum(Publication publication) {
        int edition = publication.edition();
        return new ReceiptsAddendum(
                publications.getManifest(edition),
                publication.manifest(),
                clock.instant(),
                shown(edition).stream().map(this::shown).toList(),
                silent(edition));
    }

    private ReceiptsAddendum.Shown shown(StoredReceipt stored) {
        return new ReceiptsAddendum.Shown(
                stored.terminal().name(),
                stored.receipt().at(),
                stored.receipt().manifestSha256(),
                stored.receipt().pictureSha256(),
                fleet.findPicture(stored.receipt().pictureSha256()).map(Addenda::image).orElse(""),
                Ed25519.encode(stored.terminal().key()),
                stored.isGenuine());
    }

    private static String image(Path picture) {
        try {
            return "data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(picture));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String words(TerminalStatus status, Instant now) {
        return status.quiet()
                ? FleetWords.silence(status, now)
                : FleetWords.state(status) + ", gambar layarnya menyusul";
    }
}
