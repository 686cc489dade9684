package id.go.esdm.gatrik.kiosk.admin.sop;

import org.jspecify.annotations.Nullable;

/**
 * One row of the minutes' table of agreements; its names are the contract's.
 *
 * @param notExcluded whether the unit said that it is not information that must stay secret (A20)
 */
public record AgreedChange(
        String unit,
        String judul,
        AgreedAction action,
        @Nullable String kategori,
        boolean notExcluded) {}
