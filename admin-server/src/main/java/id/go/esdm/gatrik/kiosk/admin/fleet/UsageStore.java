package id.go.esdm.gatrik.kiosk.admin.fleet;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The daily totals; each day of a terminal is added once. Stateless. */
final class UsageStore {
    /** Whether the day is new; what a terminal says again is what it said before. */
    boolean add(Handle handle, String terminal, LocalDate day, Instant now) {
        return handle.createUpdate(
                                """
                                INSERT INTO usage_day (terminal, day, received_at)
                                VALUES (:terminal, :day, :now)
                                ON CONFLICT (terminal, day) DO NOTHING
                                """)
                        .bind("terminal", terminal)
                        .bind("day", day.toString())
                        .bind("now", now)
                        .execute()
                == 1;
    }

    void addEntries(Handle handle, String terminal, LocalDate day, List<EntryUse> entries) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO usage_entry (terminal, day, entry, opened, documents)
                        VALUES (:terminal, :day, :entry, :opened, :documents)
                        ON CONFLICT (day, terminal, entry) DO NOTHING
                        """);
        for (EntryUse use : entries) {
            batch.bind("terminal", terminal)
                    .bind("day", day.toString())
                    .bind("entry", use.id())
                    .bind("opened", use.opened())
                    .bind("documents", use.documents())
                    .add();
        }
        batch.execute();
    }

    void addTerms(Handle handle, String terminal, LocalDate day, List<SoughtTerm> terms) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO usage_term (terminal, day, term, times, missed)
                        VALUES (:terminal, :day, :term, :times, :missed)
                        ON CONFLICT (day, terminal, term) DO NOTHING
                        """);
        for (SoughtTerm use : terms) {
            batch.bind("terminal", terminal)
                    .bind("day", day.toString())
                    .bind("term", use.term())
                    .bind("times", use.times())
                    .bind("missed", use.missed())
                    .add();
        }
        batch.execute();
    }
}
