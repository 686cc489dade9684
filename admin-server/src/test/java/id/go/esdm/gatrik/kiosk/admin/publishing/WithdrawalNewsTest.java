package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.sop.Bulletin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class WithdrawalNewsTest {
    @Test
    void tellsTheKoordinatorForTwoWeeksWhatSomebodyElseHid(@TempDir Path data) {
        try (Desk desk = new Desk(data)) {
            desk.edition(entry("A"), entry("B"));
            desk.publishing()
                    .withdrawals()
                    .withdraw(
                            desk.actor(Role.SUBKOORDINATOR),
                            List.of("B"),
                            "Memuat nomor telepon pribadi",
                            Desk.PASSWORD);
            Bulletin bulletin =
                    new WithdrawalNews(desk.publishing().publications(), desk.office().people());

            Bulletin.News news = news(bulletin, desk, Role.KOORDINATOR).getFirst();
            assertEquals("/publikasi/2", news.path());
            assertTrue(news.text().contains("Memuat nomor telepon pribadi"), news.text());
            assertEquals(1, news(bulletin, desk, Role.SESDITJEN).size());
            assertEquals(List.of(), news(bulletin, desk, Role.SUBKOORDINATOR));
            desk.clock().pass(Duration.ofDays(15));
            assertEquals(List.of(), news(bulletin, desk, Role.KOORDINATOR));
        }
    }

    private static List<Bulletin.News> news(Bulletin bulletin, Desk desk, Role role) {
        return bulletin.of(desk.account(role), desk.clock().instant());
    }
}
