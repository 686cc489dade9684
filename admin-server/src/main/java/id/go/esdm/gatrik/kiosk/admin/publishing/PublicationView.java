package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A publication as the API tells it to whoever made it.
 *
 * @param kind publication or withdrawal
 * @param cycle id of the cycle; absent for a withdrawal, as is {@code notaDinas}
 * @param reason of a withdrawal; absent for a publication
 * @param manifestSha256 its name in the chain
 */
public record PublicationView(
        int edition,
        String kind,
        Instant publishedAt,
        String publishedBy,
        @Nullable String cycle,
        @Nullable String title,
        @Nullable NotaDinasView notaDinas,
        @Nullable String reason,
        int added,
        int changed,
        int removed,
        int entries,
        Sha256 manifestSha256) {
    /** The signed Nota Dinas. */
    public record NotaDinasView(String number, LocalDate date, Sha256 sha256) {}

    /** What was just published. */
    static PublicationView of(Publication publication) {
        CycleId cycle = publication.cycle();
        Manifest.NotaDinasRef nota = publication.notaDinas();
        return new PublicationView(
                publication.edition(),
                publication.kind().name().toLowerCase(Locale.ROOT),
                publication.at(),
                publication.by().value(),
                cycle == null ? null : cycle.value(),
                publication.title(),
                nota == null ? null : new NotaDinasView(nota.number(), nota.date(), nota.sha256()),
                publication.reason(),
                publication.added(),
                publication.changed(),
                publication.removed(),
                publication.entries(),
                publication.manifest());
    }
}
