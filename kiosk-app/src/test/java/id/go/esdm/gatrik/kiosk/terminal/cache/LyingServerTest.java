package id.go.esdm.gatrik.kiosk.terminal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Approval;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.edition.Roster;
import id.go.esdm.gatrik.kiosk.terminal.cache.Office.Person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A server that has the genuine server key and everything that was ever published, but no reviewer's key and not the
 * root key. It lies in every combination of the ways it has, and gets nothing onto the screen.
 */
class LyingServerTest {
    private static final int LIES = 150;
    private static final EntryId FALSE_ENTRY = new EntryId("DJK-666");

    @TempDir Path scratch;

    @Test
    void getsNothingOntoTheScreen() throws Exception {
        FeedFolder feed = new FeedFolder(scratch.resolve("feed"));
        feed.putObject(Sample.DOCUMENT);
        feed.putObject(Sample.TEXT);
        Sha256 first = feed.put(1, EditionDraft.edition(1));
        feed.point(1, first);
        try (FeedServer server = new FeedServer(List.of(feed.directory()));
                TestTerminal terminal =
                        new TestTerminal(scratch.resolve("cache"), server.address())) {
            assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
            Set<String> reasons = new TreeSet<>();
            for (int lie = 0; lie < LIES; lie++) {
                Random random = new Random(lie);
                EditionDraft draft = lie(random, first);
                int number = random.nextInt(8) == 0 ? 1 : 2;
                feed.point(number, feed.put(number, draft));
                int said = lie;
                InstallOutcome.Refused refused =
                        assertInstanceOf(
                                InstallOutcome.Refused.class,
                                terminal.look(),
                                () -> "lie " + said + " was taken");
                reasons.add(reason(refused.refusal()));
                assertEquals(1, terminal.editions.currentNumber());
            }
            assertTrue(reasons.size() >= 5, () -> "all lies fail alike: " + reasons);
            try (CatalogueDb catalogue = terminal.getReopened().installed().catalogue()) {
                assertFalse(catalogue.find(FALSE_ENTRY).isPresent());
                assertEquals(3, catalogue.count());
            }
            Sha256 second = feed.put(2, EditionDraft.edition(2).after(first));
            feed.put(1, EditionDraft.edition(1));
            feed.point(2, second);
            assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
        }
    }

    private static String reason(Refusal refusal) {
        return refusal instanceof Refusal.BadEdition(_, EditionProblem problem)
                ? problem.getClass().getSimpleName()
                : refusal.getClass().getSimpleName();
    }

    private static EditionDraft lie(Random random, Sha256 first) {
        List<Entry> entries = new ArrayList<>(Sample.entries(1 + random.nextInt(2)));
        entries.add(Sample.entry(FALSE_ENTRY.value(), "Tidak pernah disetujui"));
        EditionDraft draft =
                new EditionDraft(2, entries)
                        .after(random.nextInt(4) == 0 ? Sha256.of("x" + random.nextInt()) : first);
        if (random.nextBoolean()) {
            draft.roster(falseRoster(random)).rosterSignedBy(Office.SERVER);
        }
        if (random.nextInt(4) == 0) {
            draft.withdrawal("Keliru");
        }
        return draft.approvals(approvals(random, draft));
    }

    /** It may hand on the genuine roster; any other it must sign itself. */
    private static Roster falseRoster(Random random) {
        List<Roster.Member> members = new ArrayList<>(Office.roster(1).members());
        for (String role : List.of("KOORDINATOR", "SUBKOORDINATOR", "PRANATA_HUMAS")) {
            members.add(accomplice(role).member(Office.OPENED, null));
        }
        return Office.roster(1 + random.nextInt(9), members);
    }

    private static List<Approval> approvals(Random random, EditionDraft draft) {
        return switch (random.nextInt(5)) {
            case 0 -> List.of();
            case 1 -> EditionDraft.edition(1).manifest().approvals();
            case 2 ->
                    List.of(
                            draft.approval(7, accomplice("SUBKOORDINATOR")),
                            draft.approval(8, accomplice("KOORDINATOR")));
            case 3 -> List.of(draft.approval(0, accomplice("PRANATA_HUMAS")));
            default ->
                    List.of(
                            forged(draft, 7, Office.SUBKOORDINATOR),
                            forged(draft, 8, Office.KOORDINATOR));
        };
    }

    private static Approval forged(EditionDraft draft, int step, Person person) {
        return draft.approval(step, person, Office.SERVER.getPrivate(), draft.approvedAt());
    }

    private static Person accomplice(String role) {
        return new Person("p-accomplice-" + role.length(), role);
    }
}
