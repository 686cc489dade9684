package id.go.esdm.gatrik.kiosk.admin.fleet;

import org.jdbi.v3.core.Handle;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The daily totals added up over days and terminals. Stateless. */
final class UsageSums {
    /** What fewer visits opened is no favourite, and might tell of a person. */
    private static final int LEAST_OPENED = 3;

    /** A longer list is read by nobody. */
    private static final int MOST_ROWS = 200;

    /** How many visits opened and read each entry in these days, the most read first. */
    List<EntryUse> entries(Handle handle, UsagePeriod period) {
        return handle.createQuery(
                        """
                        SELECT entry, sum(opened) AS opened, sum(documents) AS documents
                        FROM usage_entry WHERE day BETWEEN :from AND :until
                        GROUP BY entry ORDER BY sum(opened) + sum(documents) DESC, entry LIMIT :most
                        """)
                .bindMap(days(period))
                .map((row, _) ->
                        new EntryUse(
                                row.getString("entry"),
                                row.getInt("opened"),
                                row.getInt("documents")))
                .list();
    }

    /**
     * Those entries that were read most in these days, the most read first.
     *
     * @param most how many of them
     * @param wanted asked only until there are enough
     */
    List<String> mostRead(Handle handle, UsagePeriod period, int most, Predicate<String> wanted) {
        try (Stream<String> entries =
                handle
                        .createQuery(
                                """
                                SELECT entry
                                FROM usage_entry WHERE day BETWEEN :from AND :until
                                GROUP BY entry HAVING sum(opened) >= :least
                                ORDER BY sum(opened) + sum(documents) DESC, entry
                                """)
                        .bind("from", period.from().toString())
                        .bind("until", period.until().toString())
                        .bind("least", LEAST_OPENED)
                        .mapTo(String.class)
                        .stream()) {
            return entries.filter(wanted).limit(most).toList();
        }
    }

    /**
     * How many visits sought each term in these days, the most sought first.
     *
     * @param missing only those that some visit found nothing for, the most missed first
     */
    List<SoughtTerm> terms(Handle handle, UsagePeriod period, boolean missing) {
        return handle.createQuery(
                        """
                        SELECT term, sum(times) AS times, sum(missed) AS missed
                        FROM usage_term WHERE day BETWEEN :from AND :until
                        GROUP BY term HAVING sum(missed) >= :missed
                        ORDER BY iif(:missed, sum(missed), sum(times)) DESC, term LIMIT :most
                        """)
                .bindMap(days(period))
                .bind("missed", missing ? 1 : 0)
                .map((row, _) ->
                        new SoughtTerm(
                                row.getString("term"), row.getInt("times"), row.getInt("missed")))
                .list();
    }

    /** On how many days terminals have reported at all. */
    int days(Handle handle, UsagePeriod period) {
        return handle.createQuery(
                        """
                        SELECT count(DISTINCT day) FROM usage_day WHERE day BETWEEN :from AND :until
                        """)
                .bind("from", period.from().toString())
                .bind("until", period.until().toString())
                .mapTo(Integer.class)
                .one();
    }

    private static Map<String, Object> days(UsagePeriod period) {
        return Map.of(
                "from", period.from().toString(),
                "until", period.until().toString(),
                "most", MOST_ROWS);
    }
}
