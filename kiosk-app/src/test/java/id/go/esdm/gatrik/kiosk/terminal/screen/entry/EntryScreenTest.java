package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.AtTheTerminal;
import id.go.esdm.gatrik.kiosk.terminal.SampleEdition;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntryScreenTest extends AtTheTerminal {
    private static final Route PLAN = new Route.Entry(new EntryId("R-1"));

    @BeforeEach
    void enter() {
        visitor.edition(edition(1).install(directory)).open(new Route.Home());
    }

    @Test
    void leadsToWhatIsCloseToItAndBack() {
        visitor.open(PLAN).sees("Informasi terkait");

        visitor.scrollsTo("Rencana Strategis 2030").touch("Rencana Strategis 2030");

        visitor.isAt(new Route.Entry(new EntryId("R-2")));

        visitor.touch("Kembali").isAt(PLAN);
    }

    @Test
    void callsNothingRelatedWhereNothingIs() {
        visitor.open(new Route.Entry(new EntryId("P-1"))).sees("Rincian informasi");

        visitor.seesNo("Informasi terkait");
    }

    @Test
    void whatIsWithdrawnIsRelatedNoMore() {
        visitor.open(PLAN).sees("Rencana Strategis 2030");

        visitor.edition(edition(2).without("R-2").install(directory));

        visitor.sees("Edisi 2").seesNo("Rencana Strategis 2030").sees("Rencana Strategis 2025");
    }

    @Test
    void saysThatTheEditionHasChangedIt() {
        visitor.open(PLAN).sees("Rincian informasi").seesNo("Baru atau diubah");

        visitor.edition(edition(2).retitled("R-1", "Rencana Strategis 2026").install(directory));

        visitor.sees("Rencana Strategis 2026").sees("Baru atau diubah di edisi 2");
    }

    private static SampleEdition edition(int number) {
        return SampleEdition.number(number)
                .with(entry("R-1", "Rencana Strategis 2025"))
                .with(entry("R-2", "Rencana Strategis 2030"));
    }

    private static Entry entry(String id, String title) {
        return Entry.builder(new EntryId(id), title, Category.BERKALA).build();
    }
}
