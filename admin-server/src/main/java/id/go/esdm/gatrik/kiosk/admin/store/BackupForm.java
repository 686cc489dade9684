package id.go.esdm.gatrik.kiosk.admin.store;

import java.util.regex.Pattern;

/** The names that a backup may hold; whoever restores one writes to no other place. */
final class BackupForm {
    /** The last entry: the digest of every other one. */
    static final String SUMS = "SHA256SUMS";

    private static final Pattern NAME =
            Pattern.compile(
                    "register\\.db"
                            + "|keys/(root|server|tls)\\.(key|pem|self)"
                            + "|editions/\\d{6,}/(manifest|roster)\\.(json|sig)"
                            + "|editions/\\d{6,}/content\\.jsonl"
                            + "|objects/[0-9a-f]{2}/[0-9a-f]{64}"
                            + "|drafts/frozen/[0-9a-f]{64}\\.jsonl");

    private BackupForm() {}

    static boolean knows(String name) {
        return NAME.matcher(name).matches();
    }
}
