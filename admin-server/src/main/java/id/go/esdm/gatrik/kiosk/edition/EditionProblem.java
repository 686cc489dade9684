package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

/** Why an edition is refused; one type a reason, so that whoever shows it must have a word for each. */
public sealed interface EditionProblem {
    /** A file of the five is not there. */
    record FileMissing(String name) implements EditionProblem {}

    /** A file or object is larger than its ceiling, or than what the manifest says. */
    record TooLarge(String name, long bytes) implements EditionProblem {}

    /** A file is not what its format says: foreign or missing fields, not canonical, not UTF-8. */
    record Malformed(String name, String reason) implements EditionProblem {}

    /** The roster is not the one that the manifest names. */
    record RosterSwapped(Sha256 expected, Sha256 found) implements EditionProblem {}

    /** The roster is not signed by the pinned root key. */
    record RosterNotSigned() implements EditionProblem {}

    /** The roster is older than one already seen. */
    record RosterOlder(int held, int offered) implements EditionProblem {}

    /** The manifest is not signed by a server key that counted when it was published. */
    record ManifestNotSigned() implements EditionProblem {}

    /** The edition's number is not higher than the one held. */
    record NotNewer(int held, int offered) implements EditionProblem {}

    /** The edition does not follow on the one before. */
    record ChainBroken(int edition, @Nullable Sha256 expected, @Nullable Sha256 found)
            implements EditionProblem {}

    /** A withdrawal cannot be judged without the edition before it. */
    record PredecessorNeeded(int edition) implements EditionProblem {}

    /** The approvals are not exactly those that the kind of edition needs. */
    record ApprovalMissing(int step) implements EditionProblem {}

    /** One person, or one key, decided twice. */
    record SamePersonTwice(String person) implements EditionProblem {}

    /** The person did not hold that role with that key at that time. */
    record ApproverNotOnRoster(int step, String person) implements EditionProblem {}

    /** An approval was given after the publication. */
    record ApprovalTooLate(int step) implements EditionProblem {}

    /** The signature is not over this cycle, predecessor, content and konsep. */
    record ApprovalNotSigned(int step) implements EditionProblem {}

    /** The content is not the one that the manifest names. */
    record ContentSwapped(String what) implements EditionProblem {}

    /** The manifest's objects are not exactly those that the content names. */
    record ObjectsNotExact(Sha256 object) implements EditionProblem {}

    /** An object is not there. */
    record ObjectMissing(Sha256 object) implements EditionProblem {}

    /** An object has other bytes than its name says. */
    record ObjectSwapped(Sha256 object) implements EditionProblem {}

    /** A withdrawal adds or changes something, or hides nothing. */
    record NotASubset() implements EditionProblem {}
}
