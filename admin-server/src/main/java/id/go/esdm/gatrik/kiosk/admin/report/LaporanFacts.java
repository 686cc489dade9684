package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.calendar.Calendars;
import id.go.esdm.gatrik.kiosk.admin.papers.LaporanSource;
import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publication;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publications;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycles;
import id.go.esdm.gatrik.kiosk.admin.sop.Deed;
import id.go.esdm.gatrik.kiosk.admin.sop.Move;
import id.go.esdm.gatrik.kiosk.admin.sop.Papers;
import id.go.esdm.gatrik.kiosk.admin.sop.SopRoom;
import id.go.esdm.gatrik.kiosk.admin.sop.Sops;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a laporan tells, as it was when the publication happened: what came later does not change it. Stateless. */
final class LaporanFacts {
    private static final int MOST_TITLES = 100;

    private final Publications publications;
    private final Cycles cycles;
    private final Papers papers;
    private final Sops sops;
    private final Calendars calendars;
    private final People people;

    LaporanFacts(Publications publications, SopRoom sop, People people) {
        this.publications = publications;
        this.cycles = sop.cycles();
        this.papers = sop.papers();
        this.sops = sop.sops();
        this.calendars = sop.calendars();
        this.people = people;
    }

    /** The facts about a publication. */
    LaporanSource of(Publication publication) {
        int edition = publication.edition();
        return new LaporanSource(
                publications.getManifest(edition),
                publications.diff(edition),
                run(publication),
                publication.cycle() == null ? List.of() : hiddenBefore(edition),
                Names.of(people));
    }

    private LaporanSource.@Nullable Run run(Publication publication) {
        CycleId id = publication.cycle();
        if (id == null) {
            return null;
        }
        CycleHistory now = cycles.get(id);
        int version =
                now.deeds().stream()
                        .filter(deed -> deed.move() instanceof Move.Published)
                        .mapToInt(Deed::version)
                        .findFirst()
                        .orElseThrow();
        CycleHistory then = now.asOf(version);
        return new LaporanSource.Run(
                then,
                sops.get(then.cycle().head().sop()),
                calendars.asOf(publication.at()),
                papers.findKonsepTime(id).orElse(null));
    }

    /** The withdrawals between this publication and the one before. */
    private List<LaporanSource.Hidden> hiddenBefore(int edition) {
        List<LaporanSource.Hidden> hidden = new ArrayList<>();
        for (int before = edition - 1; before > 0; before--) {
            Publication publication = publications.find(before).orElseThrow();
            if (publication.kind() != Manifest.Kind.WITHDRAWAL) {
                break;
            }
            hidden.addFirst(
                    new LaporanSource.Hidden(
                            before,
                            publication.at(),
                            publication.reason() == null ? "" : publication.reason(),
                            publications.diff(before).removed().stream()
                                    .limit(MOST_TITLES)
                                    .map(Entry::title)
                                    .toList()));
        }
        return hidden;
    }
}
