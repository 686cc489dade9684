package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import java.util.List;

/** What came of one look at the feed. */
sealed interface InstallOutcome {
    /** A new edition is in place; {@code news} are the entries that it added or changed. */
    record Installed(HeldEdition edition, List<EntryId> news) implements InstallOutcome {}

    /** What is held is what is live. */
    record Unchanged() implements InstallOutcome {}

    /** The server has published nothing yet. */
    record NothingPublished() implements InstallOutcome {}

    /** The server cannot be asked, or its answer broke off. */
    record Unreachable(String reason) implements InstallOutcome {}

    /** The server offers what must not be taken. */
    record Refused(Refusal refusal) implements InstallOutcome {}

    /** The terminal's own storage fails. */
    record Failed(StorageProblem problem, String reason) implements InstallOutcome {}
}
