package id.go.esdm.gatrik.kiosk.admin.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

class AgendaTest {
    @Test
    void findsWhatWasAgreedByItsTitle() {
        Agenda agenda =
                agenda(
                        new CatalogueDiff(
                                List.of(entry("A", "Statistik Ketenagalistrikan 2026")),
                                List.of(
                                        CatalogueDiff.Changed.of(
                                                entry("B", "Tarif lama"),
                                                entry("B", "Tarif baru"))),
                                List.of(entry("C", "Daftar Izin Operasi 2019"))),
                        agreed(AgreedAction.TAMBAH, "Statistik ketenagalistrikan, 2026"),
                        agreed(AgreedAction.UBAH, "Tarif lama"),
                        agreed(AgreedAction.HAPUS, "“Daftar izin operasi 2019” dihapus"));
        assertEquals(0, agenda.missing());
        assertEquals(Set.of(), agenda.additions());
        assertEquals(List.of(new EntryId("B")), agenda.points().get(1).entries());
    }

    @Test
    void tellsWhatIsMissingAndWhatIsMore() {
        Agenda agenda =
                agenda(
                        new CatalogueDiff(
                                List.of(entry("A", "Laporan Kinerja 2025"), entry("D", "Peta")),
                                List.of(),
                                List.of(entry("C", "Rencana Strategis"))),
                        agreed(AgreedAction.TAMBAH, "Laporan Kinerja 2026"),
                        agreed(AgreedAction.UBAH, "Rencana Strategis"),
                        agreed(AgreedAction.TAMBAH, "Peta Jalan Transisi Energi"),
                        agreed(AgreedAction.NIHIL, ""));
        assertEquals(3, agenda.points().size(), "nihil asks for nothing");
        assertEquals(3, agenda.missing(), "what is left out was not agreed to be left out");
        assertEquals(
                Set.of(new EntryId("A"), new EntryId("C"), new EntryId("D")), agenda.additions());
    }

    @Test
    void saysNothingWithoutMinutes() {
        assertNull(Agenda.of(history(List.of()), CatalogueDiff.NONE));
    }

    private static Agenda agenda(CatalogueDiff diff, AgreedChange... agreed) {
        Minutes minutes = new Minutes(List.of("Sekretariat"), List.of(agreed), "");
        return Objects.requireNonNull(
                Agenda.of(history(List.of(new Move.MinutesWritten(minutes))), diff));
    }

    private static CycleHistory history(List<Move> more) {
        List<Move> moves = new ArrayList<>(List.of(Deeds.DIRECTED, Deeds.ASSIGNED, Deeds.INVITED));
        moves.addAll(more);
        List<Deed> deeds = new ArrayList<>();
        moves.forEach(move -> deeds.add(Deeds.deed(deeds.size() + 1, move)));
        return new CycleHistory(Deeds.after(moves), deeds);
    }

    private static AgreedChange agreed(AgreedAction action, String judul) {
        return new AgreedChange("Sekretariat", judul, action, "BERKALA", true);
    }

    private static Entry entry(String id, String title) {
        return Entry.builder(new EntryId(id), title, Category.BERKALA).build();
    }
}
