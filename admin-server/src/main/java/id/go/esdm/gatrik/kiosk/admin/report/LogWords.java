package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.draft.Differences;
import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.sop.Ruling;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The log's figures and rulings in words. */
public final class LogWords {
    /** In the order in which the log tells them. */
    public static final List<Differences.Kind> KINDS =
            List.of(Differences.Kind.TAMBAH, Differences.Kind.UBAH, Differences.Kind.HAPUS);

    private static final Locale INDONESIAN = Locale.of("id");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH.mm", INDONESIAN).withZone(Wib.ZONE);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH.mm", INDONESIAN).withZone(Wib.ZONE);

    private LogWords() {}

    /** A number as it is written here, as in {@code 2.000}. */
    public static String figure(long number) {
        return String.format(INDONESIAN, "%,d", number);
    }

    /** How many entries a publication touched in one way, as in {@code 3 ditambah}. */
    public static String count(LogLine line, Differences.Kind kind) {
        boolean hidden = line.publication().kind() == Manifest.Kind.WITHDRAWAL;
        return figure(line.row().count(kind))
                + " "
                + (hidden ? "ditarik" : kind.word().toLowerCase(INDONESIAN));
    }

    /** The rulings that a publication rests on: those of its last round that were no return. */
    public static List<Ruling> lasting(List<Ruling> rulings) {
        int last = rulings.stream().mapToInt(Ruling::round).max().orElse(1);
        return rulings.stream()
                .filter(ruling -> ruling.round() == last && !isReturn(ruling))
                .toList();
    }

    /** How often it was sent back. */
    public static long returns(List<Ruling> rulings) {
        return rulings.stream().filter(LogWords::isReturn).count();
    }

    /** In which office it was decided and when; the day only where it is another than the publication's. */
    public static String ruling(Ruling ruling, Instant published, Names names) {
        String when =
                (day(ruling.at()).equals(day(published)) ? TIME : DAY_AND_TIME).format(ruling.at());
        return "%s %s, %s"
                .formatted(
                        ruling.outcome() == Ruling.Outcome.WITHDRAWN ? "Ditarik" : "Disetujui",
                        names.office(ruling.person(), ruling.role(), ruling.at()),
                        when);
    }

    /** The sign of a ruling. */
    public static String icon(Ruling ruling) {
        return switch (ruling.outcome()) {
            case APPROVED, CORRECTED -> "shield-check";
            case RETURNED, VOIDED -> "undo-2";
            case WITHDRAWN -> "trash-2";
        };
    }

    /** How far an edition has come on the terminals. */
    public static String receipts(Receipts.@Nullable Seen seen) {
        return seen == null
                ? "Bukti tayang belum ada"
                : "Tayang di %d dari %d terminal".formatted(seen.shown(), seen.terminals());
    }

    private static boolean isReturn(Ruling ruling) {
        return ruling.outcome() == Ruling.Outcome.RETURNED
                || ruling.outcome() == Ruling.Outcome.VOIDED;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Wib.ZONE).toLocalDate();
    }
}
