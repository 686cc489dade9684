package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;

import org.jspecify.annotations.Nullable;

/** The verifier's answer. */
public sealed interface Verdict {
    /**
     * Every signature, digest and approval holds.
     *
     * @param changes against the predecessor; absent when none was given
     */
    record Valid(Manifest manifest, Roster roster, @Nullable CatalogueDiff changes)
            implements Verdict {}

    /** The first thing found wrong. */
    record Refused(EditionProblem problem) implements Verdict {}
}
