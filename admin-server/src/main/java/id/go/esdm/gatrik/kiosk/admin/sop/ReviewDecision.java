package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.Paper;

import org.jspecify.annotations.Nullable;

/**
 * A reviewer's decision that is due.
 *
 * @param step 7 or 8
 * @param rework whether the reviewer may correct it himself as well
 * @param objection why this person may not; null if nothing stands against it
 * @param notaDinas the signed paper if it is there already, at step 8
 */
public record ReviewDecision(
        int step, boolean rework, @Nullable String objection, @Nullable Paper notaDinas) {}
