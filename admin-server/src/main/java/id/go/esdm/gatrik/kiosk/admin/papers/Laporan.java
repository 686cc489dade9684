package id.go.esdm.gatrik.kiosk.admin.papers;

import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.sop.Deed;
import id.go.esdm.gatrik.kiosk.admin.sop.Ruling;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The laporan of one publication (Rekam Publikasi): what the template prints. It is made once and never changes; what terminals say
 * later about their screens (bukti tayang) is a paper of its own, the addendum.
 *
 * @param digest of the manifest, the edition's name in the chain
 * @param publisher who published, or withdrew
 * @param proceedings of the cycle; null for a withdrawal
 * @param rulings of the reviewers, in the order in which they fell
 * @param hidden the withdrawals since the publication before
 */
public record Laporan(
        Manifest manifest,
        Sha256 digest,
        Officer publisher,
        @Nullable Proceedings proceedings,
        Changes changes,
        List<Spoken> rulings,
        List<LaporanSource.Hidden> hidden) {
    public Laporan {
        rulings = List.copyOf(rulings);
        hidden = List.copyOf(hidden);
    }

    /** A ruling and whose it is. */
    public record Spoken(Ruling ruling, Officer by) {}

    /** Everything that is printed, from what was recorded. */
    public static Laporan of(LaporanSource source) {
        Manifest manifest = source.manifest();
        LaporanSource.Run run = source.run();
        Names names = source.names();
        List<Ruling> rulings =
                run == null
                        ? Ruling.of(manifest.approvals(), manifest.reason())
                        : Ruling.of(run.history().deeds());
        return new Laporan(
                manifest,
                manifest.sha256(),
                Officer.of(
                        publisherRole(manifest, run),
                        publisher(manifest),
                        manifest.publishedAt(),
                        names),
                run == null ? null : Proceedings.of(run, names),
                Changes.of(source.diff(), run == null ? "Ditarik" : "Dihapus"),
                rulings.stream()
                        .map(ruling ->
                                new Spoken(
                                        ruling,
                                        Officer.of(
                                                ruling.role(),
                                                ruling.person(),
                                                ruling.at(),
                                                names)))
                        .toList(),
                source.hidden());
    }

    /** What is said of entries that are there no more. */
    public String gone() {
        return proceedings == null ? "ditarik" : "dihapus";
    }

    /** The edition that it followed; 0 for the first. */
    public int base() {
        return manifest.edition() - 1;
    }

    /** The yes of each reviewer that the publication rests on, in the order of the steps. */
    public List<Spoken> approvals() {
        return manifest.approvals().stream()
                .flatMap(approval ->
                        rulings.reversed().stream()
                                .filter(spoken -> spoken.ruling().step() == approval.step())
                                .filter(spoken -> spoken.ruling().reason() == null)
                                .limit(1))
                .toList();
    }

    private static PersonId publisher(Manifest manifest) {
        return new PersonId(manifest.publishedBy());
    }

    private static Role publisherRole(Manifest manifest, LaporanSource.@Nullable Run run) {
        return run == null
                ? Role.valueOf(manifest.approvals().getFirst().role())
                : run.history().deeds().reversed().stream()
                        .filter(deed -> deed.by().equals(publisher(manifest)))
                        .findFirst()
                        .map(Deed::role)
                        .orElse(Role.PRANATA_HUMAS);
    }
}
