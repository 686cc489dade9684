package id.go.esdm.gatrik.kiosk.terminal.screen.browse;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.AtTheTerminal;
import id.go.esdm.gatrik.kiosk.terminal.SampleEdition;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class BrowseScreenTest extends AtTheTerminal {
    @BeforeEach
    void enter() {
        visitor.edition(edition(1).install(directory)).open(new Route.Home());
    }

    @Test
    void aUnitLeadsToWhatItHolds() {
        visitor.touch("Menurut unit kerja").touch("Direktorat Contoh, 2 informasi");

        visitor.isAt(new Route.List(new Filter(null, "Direktorat Contoh", null, null, null, null)));
        visitor.sees("2 informasi").touch("Kembali").sees("Sekretariat Contoh");
    }

    @Test
    void aYearLeadsToWhatWasMadeInIt() {
        visitor.touch("Menurut tahun").touch("2024, 1 informasi").sees("Neraca");

        visitor.isAt(new Route.List(new Filter(null, null, "2024", null, null, null)));
    }

    @Test
    void aTopicLeadsToWhatIsAboutIt() {
        visitor.touch("Menurut topik").touch("Keselamatan, 1 informasi").sees("Panduan");

        visitor.isAt(new Route.List(new Filter(null, null, null, null, "Keselamatan", null)));
    }

    @Test
    void onlyGroupsThatThereAreAreOffered() {
        visitor.edition(SampleEdition.number(2).install(directory));

        visitor.seesNo("Menurut topik").seesNo("Menurut unit kerja").seesNo("Menurut tahun");
    }

    @Test
    void aNewEditionRenewsTheGroupsInPlace() {
        visitor.touch("Menurut unit kerja").sees("Sekretariat Contoh");

        visitor.edition(edition(2).without("B-3").install(directory));

        visitor.seesNo("Sekretariat Contoh").sees("Direktorat Contoh");
    }

    private static SampleEdition edition(int number) {
        return SampleEdition.number(number)
                .with(entry("B-1", "Panduan", "Direktorat Contoh", "2025", "Keselamatan"))
                .with(entry("B-2", "Neraca", "Direktorat Contoh", "2024", "Keuangan"))
                .with(entry("B-3", "Agenda", "Sekretariat Contoh", "2025", "Keuangan"));
    }

    private static Entry entry(String id, String title, String unit, String year, String topic) {
        return Entry.builder(new EntryId(id), title, Category.BERKALA)
                .unit(unit)
                .madeAt(year)
                .topics(List.of(topic))
                .build();
    }
}
