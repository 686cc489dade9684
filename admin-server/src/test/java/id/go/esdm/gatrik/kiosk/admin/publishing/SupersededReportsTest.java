package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.sop.Bulletin;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.SupersededReports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class SupersededReportsTest {
    @Test
    void tellsTheSesditjenUntilTheReportIsMadeAnew(@TempDir Path data) {
        try (Desk desk = new Desk(data)) {
            CycleId first = desk.aCycle().with(entry("A")).atStep8p();
            CycleId second = desk.aCycle().with(entry("B")).atStep8p();
            assertEquals(List.of(), told(desk, Role.SESDITJEN));

            desk.publish(first);
            Bulletin.News news = told(desk, Role.SESDITJEN).getFirst();
            assertEquals("/siklus/" + second, news.path());
            assertTrue(news.text().contains("Edisi 1 tayang lebih dahulu"), news.text());
            assertEquals(1, told(desk, Role.KOORDINATOR).size());
            assertEquals(List.of(), told(desk, Role.PRANATA_KOMPUTER));

            desk.sop().submissions().submit(second, null, desk.actor(Role.PRANATA_HUMAS), null);
            desk.sop().reviews().endorse(second, null, desk.actor(Role.SUBKOORDINATOR), Desk.YES);
            desk.sop()
                    .reviews()
                    .agree(second, null, desk.actor(Role.KOORDINATOR), Desk.YES, Desk.NOTA);
            assertEquals(List.of(), told(desk, Role.SESDITJEN));
        }
    }

    private static List<Bulletin.News> told(Desk desk, Role role) {
        return new SupersededReports(desk.sop().cycles())
                .of(desk.account(role), desk.clock().instant());
    }
}
