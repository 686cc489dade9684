package id.go.esdm.gatrik.kiosk.admin.publishing;

import java.util.List;

/**
 * What a check of the whole record found.
 *
 * @param editions how many the register names
 * @param objects how many documents and papers were read
 * @param acts how many acts the audit holds, up to its first fault
 * @param findings every fault, empty if all is well
 */
public record Verification(int editions, int objects, long acts, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was found. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /** The findings in Indonesian, one sentence each. */
    public List<String> sentences() {
        return findings.stream().map(FindingWords::sentence).toList();
    }
}
