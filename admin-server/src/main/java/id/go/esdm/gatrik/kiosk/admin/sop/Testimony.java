package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

/**
 * What the audit keeps of a cycle after a deed.
 *
 * @param state that the cycle is in
 * @param deed digest of the stored deed
 */
record Testimony(CycleState state, int version, Sha256 deed) {}
