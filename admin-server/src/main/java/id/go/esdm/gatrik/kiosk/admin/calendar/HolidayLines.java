package id.go.esdm.gatrik.kiosk.admin.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads holidays pasted line by line, as "tanggal; nama; jenis" or from the columns of a spreadsheet. */
final class HolidayLines {
    private static final int MOST = 500;
    private static final Pattern COLUMNS = Pattern.compile("[;\t]");

    private HolidayLines() {}

    /**
     * The holidays; 422 naming every line that is none, and why.
     *
     * @param field of the form, for what is wrong
     */
    static List<Holiday> read(String field, String text) {
        Faults faults = new Faults();
        List<Holiday> read = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST) {
            faults.add(field, "Paling banyak " + MOST + " baris sekaligus.");
        } else {
            for (int at = 0; at < lines.size(); at++) {
                if (!lines.get(at).isBlank()) {
                    String place = "Baris " + (at + 1) + ": ";
                    line(faults, field, place, lines.get(at)).ifPresent(read::add);
                }
            }
            if (read.isEmpty() && faults.count() == 0) {
                faults.add(field, "Tempel sekurang-kurangnya satu baris.");
            }
        }
        faults.check();
        return read;
    }

    private static Optional<Holiday> line(Faults faults, String field, String place, String text) {
        String[] columns = COLUMNS.split(text, -1);
        if (columns.length != 3) {
            faults.add(
                    field,
                    place
                            + "tulis tiga bagian yang dipisah titik koma, yaitu tanggal; nama;"
                            + " jenis.");
            return Optional.empty();
        }
        Optional<DateWords.Range> days = DateWords.findRange(columns[0]);
        String name = faults.name(field, place, columns[1]);
        Optional<HolidayKind> kind = kind(columns[2]);
        if (days.isEmpty()) {
            faults.add(
                    field,
                    place
                            + "tanggal \""
                            + shortened(columns[0])
                            + "\" tidak terbaca. Tulis misalnya 17 Agustus 2027 atau 2027-08-17.");
        }
        if (kind.isEmpty()) {
            faults.add(
                    field,
                    place
                            + "jenis \""
                            + shortened(columns[2])
                            + "\" tidak dikenal. Tulis libur nasional atau cuti bersama.");
        }
        if (days.isEmpty()
                || name == null
                || kind.isEmpty()
                || !faults.isRange(field, place, days.get().from(), days.get().until())) {
            return Optional.empty();
        }
        return Optional.of(new Holiday(days.get().from(), days.get().until(), name, kind.get()));
    }

    private static Optional<HolidayKind> kind(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ")) {
            case "libur", "libur nasional", "hari libur nasional", "nasional" ->
                    Optional.of(HolidayKind.LIBUR_NASIONAL);
            case "cuti", "cuti bersama", "bersama" -> Optional.of(HolidayKind.CUTI_BERSAMA);
            default -> Optional.empty();
        };
    }

    private static String shortened(String text) {
        String bare = text.strip();
        return bare.length() <= 40 ? bare : bare.substring(0, 39) + "…";
    }
}
