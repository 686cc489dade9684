package id.go.esdm.gatrik.kiosk.admin.sop;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the Sesditjen wrote on the report (SOP langkah 9, Lembar Disposisi); its names are the contract's.
 *
 * @param instruction what is to be done; null where only evaluated
 * @param evaluation pembinaan and evaluation; null where only instructed
 * @param to whom it is for, at least one
 */
public record Disposition(
        @Nullable String instruction, @Nullable String evaluation, List<String> to) {
    public Disposition {
        to = List.copyOf(to);
    }
}
