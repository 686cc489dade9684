package id.go.esdm.gatrik.kiosk.edition;

import com.fasterxml.jackson.annotation.JsonInclude;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * {@code manifest.json}: what an edition is, and by whose word. The manifests form a hash chain, the record of publications.
 *
 * @param format 1
 * @param edition number, from 1
 * @param kind publication or withdrawal
 * @param label words that every screen must carry ("DATA CONTOH"); absent in real use
 * @param previous digest of the manifest before; absent for edition 1
 * @param publishedAt UTC, to the second
 * @param publishedBy opaque id of the person
 * @param cycle the SOP cycle; absent for a withdrawal
 * @param konsep digest of the Konsep Nota Dinas; absent for a withdrawal
 * @param notaDinas the signed Nota Dinas; absent for a withdrawal
 * @param content digest and size of {@code content.jsonl}
 * @param objects exactly the objects that the content names, in the order of their digests
 * @param roster digest of {@code roster.json}
 * @param approvals step 7 and step 8, or step 0 alone for a withdrawal
 * @param reason why entries were hidden; only in a withdrawal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manifest(
        int format,
        int edition,
        Kind kind,
        @Nullable String label,
        @Nullable Sha256 previous,
        Instant publishedAt,
        String publishedBy,
        @Nullable CycleRef cycle,
        @Nullable FileRef konsep,
        @Nullable NotaDinasRef notaDinas,
        ContentRef content,
        List<ObjectRef> objects,
        FileRef roster,
        List<Approval> approvals,
        @Nullable String reason) {
    /** Checks that what belongs together is there together. */
    public Manifest {
        Form.between(format, 1, 1, "format");
        Form.between(edition, 1, Integer.MAX_VALUE, "edition");
        Form.second(publishedAt);
        Form.id(publishedBy, "publishedBy");
        if (label != null) {
            Form.text(label, 64, "label");
        }
        if ((edition == 1) != (previous == null)) {
            throw new IllegalArgumentException("edition 1 alone has no previous");
        }
        if (kind == null
                || content == null
                || roster == null
                || objects == null
                || approvals == null) {
            throw new IllegalArgumentException(
                    "kind, content, roster, objects and approvals are needed");
        }
        boolean publication = kind == Kind.PUBLICATION;
        if (publication != (cycle != null)
                || publication != (konsep != null)
                || publication != (notaDinas != null)
                || publication == (reason != null)) {
            throw new IllegalArgumentException(
                    "a publication has cycle, konsep and notaDinas; a withdrawal has a reason");
        }
        if (reason != null) {
            Form.text(reason, 4096, "reason");
        }
        objects = List.copyOf(objects);
        approvals = List.copyOf(approvals);
        for (int i = 1; i < objects.size(); i++) {
            if (objects.get(i - 1).sha256().compareTo(objects.get(i).sha256()) >= 0) {
                throw new IllegalArgumentException("objects are not sorted or not unique");
            }
        }
    }

    /** What an edition came from. */
    public enum Kind {
        /** A cycle of the SOP. */
        @com.fasterxml.jackson.annotation.JsonProperty("publication")
        PUBLICATION,
        /** Entries hidden at once. */
        @com.fasterxml.jackson.annotation.JsonProperty("withdrawal")
        WITHDRAWAL
    }

    /** The SOP cycle: its id, its title, and the number of the SOP. */
    public record CycleRef(String id, String title, String sop) {
        /** Checks the forms. */
        public CycleRef {
            Form.id(id, "cycle.id");
            Form.text(title, 512, "cycle.title");
            Form.text(sop, 128, "cycle.sop");
        }
    }

    /** The digest of a file. */
    public record FileRef(Sha256 sha256) {
        /** The digest is needed. */
        public FileRef {
            if (sha256 == null) {
                throw new IllegalArgumentException("sha256 is missing");
            }
        }
    }

    /** The signed Nota Dinas: the number that the office gave it, its date, its digest. */
    public record NotaDinasRef(String number, LocalDate date, Sha256 sha256) {
        /** Checks the forms. */
        public NotaDinasRef {
            Form.text(number, 128, "notaDinas.number");
            if (date == null || sha256 == null) {
                throw new IllegalArgumentException("notaDinas is incomplete");
            }
        }
    }

    /** {@code content.jsonl}: digest, bytes, number of entries (lines). */
    public record ContentRef(Sha256 sha256, long bytes, int entries) {
        /** Checks the ceilings. */
        public ContentRef {
            Form.between(bytes, 0, ContentFormat.LARGEST, "content.bytes");
            Form.between(entries, 0, 10_000_000, "content.entries");
            if (sha256 == null) {
                throw new IllegalArgumentException("content.sha256 is missing");
            }
        }
    }

    /** A document or its text: digest, bytes (at most 256 MiB), media type. */
    public record ObjectRef(Sha256 sha256, long bytes, String mediaType) {
        /** Checks the ceilings. */
        public ObjectRef {
            Form.between(
                    bytes,
                    0,
                    id.go.esdm.gatrik.kiosk.catalogue.DocumentRef.LARGEST,
                    "object.bytes");
            Form.text(mediaType, 128, "object.mediaType");
            if (sha256 == null) {
                throw new IllegalArgumentException("object.sha256 is missing");
            }
        }
    }

    /** The bytes of {@code manifest.json}. */
    public byte[] canonicalBytes() {
        return CanonicalJson.bytes(this);
    }

    /** The digest of those bytes: the edition's name in the chain. */
    public Sha256 sha256() {
        return Sha256.of(canonicalBytes());
    }

    /**
     * Reads {@code manifest.json}.
     *
     * @throws InvalidJsonException when it is not a valid manifest in canonical form
     */
    public static Manifest parse(byte[] json) {
        Manifest manifest = StrictJson.read(json, Manifest.class);
        if (!Arrays.equals(manifest.canonicalBytes(), json)) {
            throw new InvalidJsonException("manifest is not in canonical form");
        }
        return manifest;
    }
}
