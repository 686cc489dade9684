package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;

import org.jspecify.annotations.Nullable;

/** What is known of the entry that the visitor opened. */
sealed interface EntryContent {
    /** It is being read. */
    record Loading() implements EntryContent {}

    /**
     * It is in the edition that is shown.
     *
     * @param successor what took its place, when that is in the edition too
     * @param freshIn the edition, if it has added or changed the entry; else 0
     */
    record Found(Entry entry, @Nullable Entry successor, int freshIn) implements EntryContent {}

    /** The edition that is shown does not have it, or has it no longer. */
    record Gone(int edition) implements EntryContent {}
}
