package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.papers.StoredLaporan;
import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.publishing.LogChange;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publication;
import id.go.esdm.gatrik.kiosk.admin.publishing.PublicationView.NotaDinasView;
import id.go.esdm.gatrik.kiosk.admin.sop.Ruling;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A publication as the API's log tells it.
 *
 * @param kind publication or withdrawal
 * @param publishedBy id of the person; {@code publisher} is the name
 * @param cycle id of the cycle; absent for a withdrawal, as is {@code notaDinas}
 * @param reason of a withdrawal; absent for a publication
 * @param manifestSha256 its name in the chain
 * @param changes the first few of each kind; under a filter of unit or class, of those it asks for
 * @param decisions in the order in which they fell
 * @param laporan absent as long as it has not been made
 * @param receipts absent as long as no terminal has reported
 * @param manifest the manifest itself; absent in lists
 */
public record UpdateLogView(
        int edition,
        String kind,
        Instant publishedAt,
        String publishedBy,
        String publisher,
        @Nullable String cycle,
        @Nullable String title,
        @Nullable NotaDinasView notaDinas,
        @Nullable String reason,
        int added,
        int changed,
        int removed,
        int entries,
        Sha256 manifestSha256,
        List<ChangeView> changes,
        List<DecisionView> decisions,
        @Nullable LaporanView laporan,
        Receipts.@Nullable Seen receipts,
        @Nullable JsonNode manifest) {
    /** An entry that was touched. */
    public record ChangeView(
            String action, String id, String judul, Category kategori, @Nullable String unit) {
        static ChangeView of(LogChange change) {
            return new ChangeView(
                    change.kind().name(),
                    change.entry().value(),
                    change.title(),
                    change.category(),
                    change.unit());
        }
    }

    /**
     * What somebody decided.
     *
     * @param office the role in words, as in {@code Plh. Koordinator} for whoever stood in
     */
    public record DecisionView(
            int step,
            Ruling.Outcome outcome,
            int round,
            Role role,
            String office,
            String person,
            String name,
            Instant at,
            @Nullable String reason) {
        static DecisionView of(Ruling ruling, Names names) {
            return new DecisionView(
                    ruling.step(),
                    ruling.outcome(),
                    ruling.round(),
                    ruling.role(),
                    names.office(ruling.person(), ruling.role(), ruling.at()),
                    ruling.person().value(),
                    names.of(ruling.person()),
                    ruling.at(),
                    ruling.reason());
        }
    }

    /** The laporan and where it is. */
    public record LaporanView(String href, Sha256 sha256, long bytes, int pages, Instant madeAt) {
        static LaporanView of(StoredLaporan laporan) {
            return new LaporanView(
                    ReportRoutes.PUBLICATIONS + "/" + laporan.edition() + "/laporan.pdf",
                    laporan.sha256(),
                    laporan.bytes(),
                    laporan.pages(),
                    laporan.madeAt());
        }
    }

    static UpdateLogView of(LogLine line, Names names, @Nullable Manifest manifest) {
        Publication publication = line.publication();
        Manifest.NotaDinasRef nota = publication.notaDinas();
        return new UpdateLogView(
                publication.edition(),
                publication.kind().name().toLowerCase(Locale.ROOT),
                publication.at(),
                publication.by().value(),
                names.of(publication.by()),
                publication.cycle() == null ? null : publication.cycle().value(),
                publication.title(),
                nota == null ? null : new NotaDinasView(nota.number(), nota.date(), nota.sha256()),
                publication.reason(),
                publication.added(),
                publication.changed(),
                publication.removed(),
                publication.entries(),
                publication.manifest(),
                line.row().changes().stream().map(ChangeView::of).toList(),
                line.row().rulings().stream()
                        .map(ruling -> DecisionView.of(ruling, names))
                        .toList(),
                line.laporan() == null ? null : LaporanView.of(line.laporan()),
                line.receipts(),
                manifest == null ? null : StrictJson.mapper().valueToTree(manifest));
    }
}
