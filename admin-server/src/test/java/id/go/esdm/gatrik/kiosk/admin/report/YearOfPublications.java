package id.go.esdm.gatrik.kiosk.admin.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.publishing.Desk;
import id.go.esdm.gatrik.kiosk.admin.publishing.EditionLabel;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.Meeting;
import id.go.esdm.gatrik.kiosk.admin.sop.Move;
import id.go.esdm.gatrik.kiosk.admin.sop.Preparations;
import id.go.esdm.gatrik.kiosk.admin.sop.Reviews;
import id.go.esdm.gatrik.kiosk.admin.sop.UnitAnswer;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.InformationForm;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/**
 * A year of an office's work, composed: whole cycles with meetings, returns and withdrawals, week after week. As a program it fills
 * a directory that a server can then be started over, to look at the log:
 * {@code YearOfPublications DIR PUBLICATIONS}.
 */
public final class YearOfPublications {
    private static final String SEKRETARIAT = "Sekretariat Direktorat Jenderal Ketenagalistrikan";
    private static final String TEKNIK = "Direktorat Teknik dan Lingkungan Ketenagalistrikan";

    private final Desk desk;
    private final Random random = new Random(73);
    private final List<Entry> waiting;
    private final List<Entry> live = new ArrayList<>();

    /** A year over that desk, whose clock it moves. */
    public YearOfPublications(Desk desk) {
        this.desk = desk;
        this.waiting = new ArrayList<>(sample());
    }

    public static void main(String[] arguments) {
        try (Desk desk = new Desk(Path.of(arguments[0]), "2025-12-01T01:00:00Z")) {
            new EditionLabel(desk.office().database()).markAsDemo();
            new YearOfPublications(desk).publish(Integer.parseInt(arguments[1]));
        }
    }

    /** Publishes so often, about twice a week. */
    public void publish(int publications) {
        for (int done = 0; done < publications; done++) {
            morning(2 + random.nextInt(3));
            if (done > 2 && done % 9 == 5) {
                withdraw();
            } else {
                cycle(done);
            }
        }
    }

    private void cycle(int done) {
        CycleId id =
                desk.sop()
                        .cycles()
                        .start(
                                desk.actor(Role.SESDITJEN),
                                new Move.Directed(
                                        title(done),
                                        "Mutakhirkan informasi unit yang berubah sejak edisi"
                                                + " sebelumnya.",
                                        List.of("Peraturan Menteri ESDM Nomor 7 Tahun 2024"),
                                        "73-2023",
                                        null),
                                null)
                        .id();
        pass(5, 25);
        Preparations steps = desk.sop().preparations();
        steps.assign(call(id, Role.KOORDINATOR), null, "Siapkan rapat.");
        steps.assignPreparation(call(id, Role.SUBKOORDINATOR), null, null);
        pass(5, 25);
        String at =
                desk.clock()
                        .instant()
                        .plus(Duration.ofMinutes(45))
                        .atZone(Wib.ZONE)
                        .toLocalDateTime()
                        .withNano(0)
                        .toString();
        steps.invite(
                call(id, Role.PRANATA_HUMAS),
                new Meeting(at, "Ruang Rapat Sekretariat", "Pemutakhiran Kiosk"),
                List.of(SEKRETARIAT, TEKNIK),
                null);
        pass(50, 60);
        steps.answer(call(id, Role.UNIT_TEKNIS), SEKRETARIAT, UnitAnswer.ADA, null);
        steps.answer(call(id, Role.UNIT_TEKNIS), TEKNIK, UnitAnswer.NIHIL, null);
        steps.writeMinutes(
                call(id, Role.PRANATA_HUMAS),
                List.of(SEKRETARIAT, TEKNIK),
                List.of(),
                "Informasi yang berubah diperbarui.");
        pass(30, 100);
        steps.close(call(id, Role.KOORDINATOR), "Disepakati.");
        change(id, done);
        pass(10, 80);
        steps.enter(call(id, Role.PRANATA_KOMPUTER), null);
        desk.paper(id, Role.PRANATA_HUMAS, PaperKind.KONSEP_NOTA_DINAS, "Konsep " + done);
        submit(id);
        if (done % 4 == 2) {
            desk.sop()
                    .reviews()
                    .sendBack(
                            id,
                            null,
                            desk.actor(Role.SUBKOORDINATOR),
                            7,
                            "Lengkapi ringkasannya.",
                            List.of());
            submit(id);
        }
        desk.sop().reviews().endorse(id, null, desk.actor(Role.SUBKOORDINATOR), Desk.YES);
        pass(10, 50);
        desk.paper(id, Role.KOORDINATOR, PaperKind.NOTA_DINAS, "Nota Dinas " + done);
        LocalDate today = LocalDate.ofInstant(desk.clock().instant(), Wib.ZONE);
        desk.sop()
                .reviews()
                .agree(
                        id,
                        null,
                        desk.actor(Role.KOORDINATOR),
                        Desk.YES,
                        new Reviews.NotaDinasNumber(
                                (done + 1) + "/KM.05/SDL.5/" + today.getYear(), today.toString()));
        pass(5, 40);
        desk.publish(id);
    }

    private void change(CycleId id, int done) {
        int added = done == 0 ? 60 : random.nextInt(4);
        for (int count = 0; count < added && !waiting.isEmpty(); count++) {
            Entry entry = waiting.removeFirst();
            live.add(entry);
            desk.put(id, Role.PRANATA_KOMPUTER, entry);
        }
        for (int count = done == 0 ? 0 : 1 + random.nextInt(4); count > 0; count--) {
            int at = random.nextInt(live.size());
            Entry changed =
                    live.get(at).toBuilder()
                            .note("Data per siklus " + id + ", perubahan " + count + ".")
                            .build();
            live.set(at, changed);
            desk.put(id, Role.PRANATA_KOMPUTER, changed);
        }
        if (done % 5 == 4) {
            Entry gone = live.removeFirst();
            desk.remove(id, Role.PRANATA_KOMPUTER, gone.id().value());
        }
    }

    private void withdraw() {
        Entry hidden = live.remove(random.nextInt(live.size()));
        desk.publishing()
                .withdrawals()
                .withdraw(
                        desk.actor(Role.PRANATA_HUMAS),
                        List.of(hidden.id().value()),
                        "Memuat nomor telepon pribadi.",
                        Desk.PASSWORD);
    }

    private void submit(CycleId id) {
        pass(5, 30);
        desk.sop().submissions().submit(id, null, desk.actor(Role.PRANATA_HUMAS), null);
        pass(10, 75);
    }

    private Preparations.Call call(CycleId id, Role role) {
        return new Preparations.Call(id, null, desk.actor(role));
    }

    private String title(int done) {
        LocalDate today = LocalDate.ofInstant(desk.clock().instant(), Wib.ZONE);
        String month =
                today.format(
                        java.time.format.DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("id")));
        return switch (done % 4) {
            case 0 -> "Pemutakhiran rutin " + month;
            case 1 -> "Tarif tenaga listrik dan subsidi " + month;
            case 2 -> "Statistik dan kinerja subsektor ketenagalistrikan " + month;
            default -> "Regulasi baru subsektor ketenagalistrikan " + month;
        };
    }

    private void pass(int least, int most) {
        desk.clock().pass(Duration.ofMinutes(least + random.nextInt(most - least)));
    }

    /** The morning of a working day, so many days on. */
    private void morning(int days) {
        LocalDate day = LocalDate.ofInstant(desk.clock().instant(), Wib.ZONE).plusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        desk.clock()
                .pass(
                        Duration.between(
                                desk.clock().instant(),
                                day.atTime(8, 5).atZone(Wib.ZONE).toInstant()));
    }

    private static List<Entry> sample() {
        List<Entry> entries = new ArrayList<>();
        try (Reader text =
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        YearOfPublications.class.getResourceAsStream(
                                                "/sample/dip-djk.csv")),
                                StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> entries.add(entry(row)));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return entries;
    }

    private static Entry entry(NamedCsvRecord row) {
        Category category =
                Category.valueOf(
                        row.getField("kategori")
                                .toUpperCase(Locale.ROOT)
                                .replace(' ', '_')
                                .replace('-', '_'));
        return Entry.builder(new EntryId(row.getField("id")), row.getField("judul"), category)
                .number(row.getField("nomor"))
                .summary("Ringkasan contoh.")
                .unit(row.getField("unit_penguasa"))
                .responsible("Sekretaris Direktorat Jenderal")
                .madeAt("2026")
                .madeIn("Jakarta")
                .forms(List.of(InformationForm.ELEKTRONIK))
                .retention("Selama berlaku")
                .build();
    }
}
