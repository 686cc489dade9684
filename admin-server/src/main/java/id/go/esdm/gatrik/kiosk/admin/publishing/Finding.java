package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.sop.SopDamage;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;

/** One fault that a check of the whole record found; one type a kind, so that each must have its sentence. */
public sealed interface Finding {
    /** SQLite itself finds the register damaged. */
    record RegisterDamaged(String detail) implements Finding {}

    /** The chain of acts breaks. */
    record AuditBroken(long seq) implements Finding {}

    /**
     * A cycle's deed is not the one that was testified to, or is missing.
     *
     * @param deed cycle and version, as in {@code 2026-003/7}
     */
    record DeedAltered(String deed) implements Finding {}

    /** The register names an edition that has no directory. */
    record EditionMissing(int edition) implements Finding {}

    /** A directory of editions that the register does not name. */
    record EditionUnrecorded(String directory) implements Finding {}

    /** A publication is missing from the register's numbers. */
    record NumberMissing(int edition) implements Finding {}

    /** A terminal would refuse that edition. */
    record EditionRefused(int edition, EditionProblem problem) implements Finding {}

    /** The register says something else about an edition than its manifest. */
    record RegisterDiffers(int edition, String what) implements Finding {}

    /** The register says something else about an edition's laporan than the audit, which saw it made. */
    record LaporanAltered(int edition) implements Finding {}

    /** A cycle's archive record is not the one whose digest its last deed carries. */
    record ArchiveAltered(String cycle) implements Finding {}

    /** A stored version of the SOP, or what a cycle says of one, is not as it was put in place. */
    record SopDamaged(SopDamage fault) implements Finding {}

    /** A receipt that its terminal did not sign so, or that is about another edition. */
    record ReceiptAltered(int edition, String terminal) implements Finding {}

    /** A file stands where none belongs. */
    record StrayFile(String path) implements Finding {}

    /** A file cannot be read. */
    record Unreadable(String path) implements Finding {}

    /**
     * A document or paper is not there.
     *
     * @param owner which edition or cycle names it
     */
    record ObjectMissing(Sha256 object, String owner) implements Finding {}

    /** A document or paper has other bytes than its name says. */
    record ObjectAltered(Sha256 object) implements Finding {}

    /** A public key file is not what it was made as. */
    record KeyAltered(String file) implements Finding {}
}
