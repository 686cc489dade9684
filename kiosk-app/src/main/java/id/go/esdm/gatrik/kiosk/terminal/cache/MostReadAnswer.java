package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.InvalidJsonException;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What {@code /feed/most-read} answers. Nobody has signed it: it is believed only as far as that some entries come before others. */
record MostReadAnswer(@Nullable List<@Nullable String> entries) {
    private static final int MOST = 10;

    /** The ids in their order; empty if it is anything but a list of at most ten different ids. */
    static Optional<List<EntryId>> findIds(byte[] json) {
        try {
            List<@Nullable String> entries = StrictJson.read(json, MostReadAnswer.class).entries();
            return entries != null && areIds(entries)
                    ? Optional.of(entries.stream().map(EntryId::new).toList())
                    : Optional.empty();
        } catch (InvalidJsonException _) {
            return Optional.empty();
        }
    }

    private static boolean areIds(List<@Nullable String> entries) {
        return entries.size() <= MOST
                && entries.stream().allMatch(each -> each != null && EntryId.isValid(each))
                && new HashSet<>(entries).size() == entries.size();
    }
}
