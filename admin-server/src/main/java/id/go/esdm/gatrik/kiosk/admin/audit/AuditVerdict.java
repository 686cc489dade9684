package id.go.esdm.gatrik.kiosk.admin.audit;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

/** What walking the chain of acts found. */
public sealed interface AuditVerdict {
    /**
     * Every act is there, unchanged.
     *
     * @param acts how many
     * @param head the digest of the last one, to be kept elsewhere: a chain cut short from its end shows only against it
     */
    record Intact(long acts, Sha256 head) implements AuditVerdict {}

    /**
     * The chain breaks.
     *
     * @param seq the first act that is missing, changed or not linked to the one before
     */
    record Broken(long seq) implements AuditVerdict {}
}
