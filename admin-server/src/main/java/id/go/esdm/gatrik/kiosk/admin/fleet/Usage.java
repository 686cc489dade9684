package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What visitors read and sought, as the terminals' daily totals. Thread-safe. */
public final class Usage {
    private final Database database;
    private final Function<EntryId, Optional<String>> titles;
    private final UsageSums sums = new UsageSums();

    /**
     * Over a register.
     *
     * @param titles the title of an entry, if it is in the live edition
     */
    public Usage(Database database, Function<EntryId, Optional<String>> titles) {
        this.database = database;
        this.titles = titles;
    }

    /** What was read and sought in these days. */
    public UsageTotals totals(UsagePeriod period) {
        return database.read(handle ->
                new UsageTotals(
                        sums.days(handle, period),
                        sums.entries(handle, period).stream()
                                .map(use ->
                                        new UsageTotals.ReadEntry(
                                                use.id(),
                                                title(use.id()),
                                                use.opened(),
                                                use.documents()))
                                .toList(),
                        sums.terms(handle, period, false),
                        sums.terms(handle, period, true)));
    }

    /**
     * The ids of those entries of the live edition that were read most in these days, the most read first.
     *
     * @param most how many of them
     */
    List<String> mostRead(UsagePeriod period, int most) {
        return database.read(
                handle -> sums.mostRead(handle, period, most, id -> title(id).isPresent()));
    }

    /** The title of what may be an entry's id. */
    Optional<String> title(String id) {
        return EntryId.isValid(id) ? titles.apply(new EntryId(id)) : Optional.empty();
    }
}
