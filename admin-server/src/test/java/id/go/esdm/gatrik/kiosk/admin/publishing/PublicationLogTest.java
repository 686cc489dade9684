package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.draft.Differences;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycles;
import id.go.esdm.gatrik.kiosk.admin.sop.Ruling;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class PublicationLogTest {
    private static final int MANY = 2_000;

    @TempDir Path data;

    @Test
    void tellsWhatEachPublicationChangedAndWhoDecided() {
        try (Desk desk = new Desk(data)) {
            desk.edition(entry("A"), entry("B"));
            desk.edition(entry("A", "Judul baru"), entry("C"));
            withdraw(desk, "B");
            PublicationLog log = log(desk);
            List<LogRow> rows = log.rows(LogFilter.ALL, 0, 10, 3);
            assertEquals(List.of(3, 2, 1), editions(rows));
            assertEquals(List.of("Informasi B"), titles(rows.get(0), Differences.Kind.HAPUS));
            assertEquals(List.of("Informasi C"), titles(rows.get(1), Differences.Kind.TAMBAH));
            assertEquals(List.of("Judul baru"), titles(rows.get(1), Differences.Kind.UBAH));
            assertEquals(2, rows.get(2).of(Differences.Kind.TAMBAH).size(), "edition 1 is all new");
            assertEquals(
                    List.of(Ruling.Outcome.APPROVED, Ruling.Outcome.APPROVED),
                    rows.get(1).rulings().stream().map(Ruling::outcome).toList());
            assertEquals(
                    List.of(Role.SUBKOORDINATOR, Role.KOORDINATOR),
                    rows.get(1).rulings().stream().map(Ruling::role).toList());
            assertEquals(Ruling.Outcome.WITHDRAWN, rows.get(0).rulings().getFirst().outcome());
            assertEquals(new LogSums(3, 3, 1, 1), log.sums(LogFilter.ALL));
        }
    }

    @Test
    void findsByPeriodInWibByKindUnitClassAndWords() {
        try (Desk desk = new Desk(data, "2026-11-22T16:59:59Z")) {
            desk.edition(of("A", "Tarif tenaga listrik", Category.BERKALA, "Setditjen"));
            desk.clock().pass(Duration.ofSeconds(1)); // 23 November in Jakarta
            desk.edition(of("B", "Statistik 2025", Category.SETIAP_SAAT, "Teknik"));
            desk.edition(
                    of("C", "Peringatan dini", Category.SERTA_MERTA, "Setditjen"),
                    of("D", "Izin usaha", Category.BERKALA, "Teknik"));
            withdraw(desk, "A");
            PublicationLog log = log(desk);
            LocalDate day = LocalDate.of(2026, 11, 22);
            assertEquals(List.of(1), found(log, LogFilter.ALL.during(null, day)));
            assertEquals(List.of(4, 3, 2), found(log, LogFilter.ALL.during(day.plusDays(1), null)));
            assertEquals(List.of(4), found(log, filter(null, null, Manifest.Kind.WITHDRAWAL, "")));
            assertEquals(List.of(3, 2), found(log, filter(null, "Teknik", null, "")));
            assertEquals(List.of(3), found(log, filter(Category.SERTA_MERTA, null, null, "")));
            assertEquals(
                    List.of(3),
                    found(log, filter(Category.BERKALA, "Teknik", null, "")),
                    "class and unit of one and the same entry");
            assertEquals(
                    List.of(), found(log, filter(Category.SETIAP_SAAT, "Setditjen", null, "")));
            assertEquals(List.of(4, 1), found(log, filter(null, null, null, "TARIF list")));
            assertEquals(List.of(4), found(log, filter(null, null, null, "pribadi")));
            assertEquals(List.of(3), found(log, filter(null, null, null, "2026-003")));
            assertEquals(
                    List.of(3, 2, 1), found(log, filter(null, null, null, "12/KM.05/SDL.5/2026")));
            assertEquals(List.of(), found(log, filter(null, null, null, "\"'*)(-")));
            assertEquals(List.of(), found(log, filter(null, null, null, "tarif' OR 1=1 --")));
            assertEquals(List.of("Setditjen", "Teknik"), log.units());
            assertEquals(
                    List.of("Izin usaha"),
                    titles(
                            log.rows(filter(null, "Teknik", null, ""), 0, 1, 3).getFirst(),
                            Differences.Kind.TAMBAH),
                    "what was asked for is what is shown");
        }
    }

    @Test
    void takesUpPublicationsFromBeforeItWasKept() {
        try (Desk desk = new Desk(data)) {
            desk.edition(entry("A"), entry("B"));
            desk.edition(entry("A", "Judul baru"));
            withdraw(desk, "B");
            PublicationLog log = log(desk);
            List<LogRow> before = log.rows(LogFilter.ALL, 0, 10, 3);
            desk.office()
                    .database()
                    .execute(handle -> {
                        for (String table : List.of("change", "ruling")) {
                            handle.execute("DROP TRIGGER publication_" + table + "_is_not_removed");
                            handle.execute("DELETE FROM publication_" + table);
                        }
                        handle.execute(
                                "INSERT INTO publication_words (publication_words) VALUES"
                                        + " ('delete-all')");
                    });
            assertEquals(3, log.rows(LogFilter.ALL, 0, 10, 3).size(), "none is lost meanwhile");
            assertEquals(3, log.fill());
            assertEquals(before, log.rows(LogFilter.ALL, 0, 10, 3));
            assertEquals(List.of(2), found(log, filter(null, null, null, "judul baru")));
            assertEquals(0, log.fill());
        }
    }

    @Test
    void staysAFewIndexedQueriesOverTwoThousandPublications() {
        try (Database database = Database.open(data.resolve("register.db"))) {
            new ManyPublications().fill(database, MANY);
            List<LogFilter> filters =
                    List.of(
                            LogFilter.ALL,
                            LogFilter.ALL.during(
                                    LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31)),
                            filter(Category.SERTA_MERTA, null, null, ""),
                            filter(Category.BERKALA, ManyPublications.UNITS.get(2), null, ""),
                            filter(null, ManyPublications.UNITS.get(1), null, "emisi nomor"),
                            filter(null, null, Manifest.Kind.WITHDRAWAL, "pribadi"));
            for (LogFilter filter : filters) {
                List<String> statements = new ArrayList<>();
                database.read(handle -> {
                    handle.setSqlLogger(collecting(statements));
                    LogQuery query = new LogQuery(filter);
                    assertTrue(query.sums(handle).publications() > 0, filter.toString());
                    assertEquals(25, query.rows(handle, 25, 25, 3).size(), filter.toString());
                    return statements;
                });
                assertEquals(4, statements.size(), "however many lines: " + statements);
                for (String statement : statements) {
                    String plan = database.read(handle -> plan(handle, statement));
                    assertFalse(plan.contains("SCAN publication_change"), plan);
                    assertFalse(plan.contains("SCAN publication_ruling"), plan);
                }
            }
            assertEquals(MANY, log(database).sums(LogFilter.ALL).publications());
            assertEquals(4, log(database).units().size());
        }
    }

    private static PublicationLog log(Desk desk) {
        return new PublicationLog(
                desk.office().database(), desk.publishing().publications(), desk.sop().cycles());
    }

    private PublicationLog log(Database database) {
        Publications publications = new Publications(database, data.resolve("editions"));
        return new PublicationLog(
                database, publications, new Cycles(database, (_, _) -> {}, Clock.systemUTC()));
    }

    private static LogFilter filter(
            @Nullable Category category,
            @Nullable String unit,
            Manifest.@Nullable Kind kind,
            String text) {
        return new LogFilter(null, null, category, unit, kind, text);
    }

    private static List<Integer> found(PublicationLog log, LogFilter filter) {
        List<LogRow> rows = log.rows(filter, 0, 100, 3);
        assertEquals(rows.size(), log.sums(filter).publications(), "the count agrees");
        return editions(rows);
    }

    private static List<Integer> editions(List<LogRow> rows) {
        return rows.stream().map(row -> row.publication().edition()).toList();
    }

    private static List<String> titles(LogRow row, Differences.Kind kind) {
        return row.of(kind).stream().map(LogChange::title).toList();
    }

    private static Entry of(String id, String title, Category category, String unit) {
        return entry(id, title).toBuilder().category(category).unit(unit).build();
    }

    private static void withdraw(Desk desk, String entry) {
        desk.publishing()
                .withdrawals()
                .withdraw(
                        desk.actor(Role.PRANATA_HUMAS),
                        List.of(entry),
                        "Memuat data pribadi",
                        Desk.PASSWORD);
    }

    private static SqlLogger collecting(List<String> statements) {
        return new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                String statement = context.getParsedSql().getSql();
                if (!statement.equals("COMMIT")) {
                    statements.add(statement);
                }
            }
        };
    }

    private static String plan(Handle handle, String statement) {
        try (var explained =
                        handle.getConnection().prepareStatement("EXPLAIN QUERY PLAN " + statement);
                var rows = explained.executeQuery()) {
            StringBuilder plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString("detail")).append('\n');
            }
            return plan.toString();
        } catch (SQLException refused) {
            throw new IllegalStateException(statement, refused);
        }
    }
}
