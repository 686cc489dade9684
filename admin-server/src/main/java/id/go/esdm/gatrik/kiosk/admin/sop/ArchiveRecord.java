package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.Paper;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.StandInKind;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the archive holds of a cycle (I10, "disimpan dalam arsip elektronik"): every decision with person and time, every paper and
 * the content before and after by digest, so that whoever has the bytes can check them. As canonical JSON its digest
 * is the archive's checksum. Persons are opaque ids.
 *
 * @param format 2 since deeds say who stood in; in 1 they do not, whoever did
 * @param edition the edition that the cycle became; null for a nihil
 * @param manifest digest of that edition's manifest; null for a nihil
 * @param before digest of the manifest that the content stood on; null for the first edition
 * @param content digest of the content that was agreed to
 */
public record ArchiveRecord(
        int format,
        String cycle,
        String title,
        String sop,
        @Nullable Integer edition,
        @Nullable Sha256 manifest,
        @Nullable Sha256 before,
        Sha256 content,
        Sha256 konsep,
        NotaDinas notaDinas,
        Disposition disposition,
        List<Done> deeds,
        List<Handed> papers) {
    public ArchiveRecord {
        deeds = List.copyOf(deeds);
        papers = List.copyOf(papers);
    }

    /**
     * One deed.
     *
     * @param standIn how the person stood in for the role's holder at that time; null in the person's own role
     * @param office in words, as in {@code Plh. Koordinator Humas dan Layanan Informasi Publik}; null in format 1
     * @param sha256 the digest that the audit testifies to
     */
    public record Done(
            int version,
            String move,
            String person,
            Role role,
            @Nullable StandInKind standIn,
            @Nullable String office,
            Instant at,
            Sha256 sha256) {}

    /** One paper; {@code sha256} is its name in the object store. */
    public record Handed(
            PaperKind kind,
            @Nullable String number,
            @Nullable LocalDate date,
            String name,
            String mediaType,
            long bytes,
            Sha256 sha256,
            String person,
            Instant at) {
        static Handed of(Paper paper) {
            return new Handed(
                    paper.kind(),
                    paper.number(),
                    paper.date(),
                    paper.name(),
                    paper.mediaType(),
                    paper.bytes(),
                    paper.sha256(),
                    paper.by().value(),
                    paper.at());
        }
    }
}
