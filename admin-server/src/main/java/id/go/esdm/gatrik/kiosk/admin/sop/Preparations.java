package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.Units;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;
import id.go.esdm.gatrik.kiosk.catalogue.Category;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * SOP langkah 2 to 5, T2 to T5b: each step asks for what it needs, and says all of it at once. Throws 404 for an unknown cycle,
 * 409 for a wrong step, 403 for another's unit, 422 for what is missing. Thread-safe.
 */
public final class Preparations {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_DATE = 64;
    private static final int LONGEST_MINUTES = 20_000;

    private final Cycles cycles;
    private final Assignees assignees;
    private final Units units;

    Preparations(Cycles cycles, Assignees assignees, Units units) {
        this.cycles = cycles;
        this.assignees = assignees;
        this.units = units;
    }

    /** What a move is about: which cycle, as which version the caller saw it (null: as it is), by whom. */
    public record Call(CycleId cycle, @Nullable Integer version, Actor actor) {}

    /** A row of agreements as it was sent, its names the contract's; what is missing is said. */
    public record Proposed(
            @Nullable String unit,
            @Nullable String judul,
            @Nullable AgreedAction action,
            @Nullable String kategori,
            boolean notExcluded) {}

    /** The office's units, and whose they are. */
    Units units() {
        return units;
    }

    /** T2. */
    public CycleHistory assign(Call call, @Nullable String assignee, @Nullable String note) {
        return move(
                call,
                Cycle.Directed.class,
                (words, _, _) -> {
                    String person = assignees.resolve(words, Role.SUBKOORDINATOR, assignee);
                    return new Move.Assigned(person, words.text("note", Words.LONGEST, note));
                });
    }

    /** T3, first half. */
    public CycleHistory assignPreparation(
            Call call, @Nullable String assignee, @Nullable String note) {
        return move(
                call,
                Cycle.Assigned.class,
                (words, _, _) -> {
                    String person = assignees.resolve(words, Role.PRANATA_HUMAS, assignee);
                    return new Move.PreparationAssigned(
                            person, words.text("note", Words.LONGEST, note));
                });
    }

    /** T3: only after the Subkoordinator asked for it. */
    public CycleHistory invite(
            Call call,
            @Nullable Meeting meeting,
            @Nullable List<String> units,
            @Nullable String note) {
        return move(
                call,
                Cycle.Assigned.class,
                (words, present, _) -> {
                    if (!isPreparationAssigned(present)) {
                        throw Refusals.conflict(
                                "Undangan disiapkan setelah Subkoordinator menugaskan Pranata"
                                        + " Humas, jadi tidak ada yang berubah.",
                                present);
                    }
                    Meeting checked =
                            meeting(words, meeting == null ? new Meeting("", "", "") : meeting);
                    List<String> invited =
                            words.lines("invited", Words.LONGEST_LINE, units).stream()
                                    .distinct()
                                    .toList();
                    if (invited.isEmpty()) {
                        words.add("invited", "Undang paling sedikit satu unit teknis.");
                    }
                    return new Move.Invited(
                            checked, invited, words.text("note", Words.LONGEST, note));
                });
    }

    /** Step 4: one unit's answer; a later one replaces it. */
    public CycleHistory answer(
            Call call, @Nullable String unit, @Nullable UnitAnswer answer, @Nullable String note) {
        return move(
                call,
                Cycle.Invited.class,
                (words, _, _) -> {
                    String named =
                            words.requiredLine("unit", "Pilih unit.", Words.LONGEST_LINE, unit);
                    requireOwn(call.actor(), named);
                    if (answer == null) {
                        words.add("answer", "Pilih ada, nihil, atau tidak hadir.");
                    }
                    return new Move.Answered(
                            named,
                            answer == null ? UnitAnswer.NIHIL : answer,
                            words.text("note", Words.LONGEST, note));
                });
    }

    /** Step 4: the minutes; they may be written again until the meeting is closed. */
    public CycleHistory writeMinutes(
            Call call,
            @Nullable List<String> attendance,
            @Nullable List<Proposed> agreements,
            @Nullable String text) {
        return move(
                call,
                Cycle.Invited.class,
                (words, _, _) -> {
                    List<Proposed> sent = words.bounded("agreements", agreements);
                    return new Move.MinutesWritten(
                            new Minutes(
                                    words.lines("attendance", Words.LONGEST_LINE, attendance),
                                    IntStream.range(0, sent.size())
                                            .mapToObj(at -> agreed(words, at, sent.get(at)))
                                            .toList(),
                                    Optional.ofNullable(words.text("text", LONGEST_MINUTES, text))
                                            .orElse("")));
                });
    }

    /** T4. */
    public CycleHistory close(Call call, @Nullable String reason) {
        return move(
                call,
                Cycle.Invited.class,
                (words, present, at) -> {
                    MeetingRecord record = MeetingRecord.of(present);
                    String given = words.text("reason", Words.LONGEST, reason);
                    checkHeld(words, record, at);
                    checkMinutes(words, record.minutes());
                    if (given == null && !record.unanswered().isEmpty()) {
                        words.add(
                                "reason",
                                "Belum menjawab: %s. Tunggu jawabannya, atau tulis alasan rapat tetap ditutup."
                                        .formatted(String.join(", ", record.unanswered())));
                    }
                    return new Move.MeetingClosed(given);
                });
    }

    /** T5b. */
    public CycleHistory enter(Call call, @Nullable String note) {
        return move(
                call,
                Cycle.Editable.class,
                (words, _, _) -> new Move.Entered(words.text("note", Words.LONGEST, note)));
    }

    /** What to record, from the cycle as it stands at that time; what is wrong is said in the words. */
    private interface Writing {
        Move write(Words words, CycleHistory present, Instant at);
    }

    private CycleHistory move(Call call, Class<? extends Cycle> state, Writing writing) {
        Cycles.Decision decision =
                (present, at) -> {
                    // The step before the contents: what is asked for at a later step helps nobody
                    // now.
                    if (!state.isInstance(present.cycle())) {
                        throw Refusals.wrongStep(present);
                    }
                    Words words = new Words();
                    Move move = writing.write(words, present, at);
                    words.check();
                    return move;
                };
        return cycles.perform(
                call.cycle(), call.version(), call.actor(), decision, Cycles.Companion.NONE);
    }

    private void requireOwn(Actor actor, String unit) {
        Optional<String> objection =
                UnitPolicy.objectionToAnswer(actor.role(), units.unitsOf(actor.person()), unit);
        if (objection.isPresent()) {
            throw Refusals.forbidden(objection.get());
        }
    }

    /** Whether the Subkoordinator has passed the preparation on. */
    static boolean isPreparationAssigned(CycleHistory history) {
        return history.deeds().stream()
                .anyMatch(deed -> deed.move() instanceof Move.PreparationAssigned);
    }

    private static Meeting meeting(Words words, Meeting sent) {
        Meeting meeting =
                new Meeting(
                        words.requiredLine(
                                "meeting.at", "Isi waktu rapat.", LONGEST_DATE, sent.at()),
                        words.requiredLine(
                                "meeting.place",
                                "Isi tempat rapat.",
                                Words.LONGEST_LINE,
                                sent.place()),
                        words.required(
                                "meeting.agenda",
                                "Isi acara rapat.",
                                Words.LONGEST,
                                sent.agenda()));
        if (!meeting.at().isEmpty() && StepTimes.findMoment(meeting.at()).isEmpty()) {
            words.add("meeting.at", "Tulis waktu rapat seperti 2026-11-30T09:00.");
        }
        return meeting;
    }

    private static AgreedChange agreed(Words words, int at, Proposed sent) {
        String field = "agreements[" + at + "].";
        AgreedAction action = sent.action();
        if (action == null) {
            words.add(field + "action", "Pilih tambah, ubah, hapus, atau nihil.");
        }
        String kategori = words.line(field + "kategori", LONGEST_DATE, sent.kategori());
        if (kategori != null && !isKategori(kategori)) {
            words.add(field + "kategori", "Kategori " + kategori + " tidak dikenal.");
        }
        String judul =
                action == AgreedAction.NIHIL
                        ? Optional.ofNullable(
                                        words.line(field + "judul", LONGEST_TITLE, sent.judul()))
                                .orElse("")
                        : words.requiredLine(
                                field + "judul", "Isi judulnya.", LONGEST_TITLE, sent.judul());
        return new AgreedChange(
                words.requiredLine(
                        field + "unit", "Isi nama unit.", Words.LONGEST_LINE, sent.unit()),
                judul,
                action == null ? AgreedAction.NIHIL : action,
                kategori,
                sent.notExcluded());
    }

    private static boolean isKategori(String text) {
        return Arrays.stream(Category.values()).anyMatch(each -> each.name().equals(text));
    }

    private static void checkHeld(Words words, MeetingRecord record, Instant now) {
        // An invitation of an earlier release was issued with a note alone: it names no moment.
        record.begin()
                .filter(begin -> begin.isAfter(now))
                .ifPresent(begin ->
                        words.add(
                                "meeting",
                                "Rapat baru dimulai %s. Tutup langkah ini sesudah rapat."
                                        .formatted(Wib.absolute(begin))));
    }

    private static void checkMinutes(Words words, @Nullable Minutes minutes) {
        if (minutes == null) {
            words.add("minutes", "Notula rapat belum ditulis Pranata Humas.");
            return;
        }
        if (minutes.attendance().isEmpty()) {
            words.add("attendance", "Notula belum memuat siapa yang hadir.");
        }
        if (minutes.agreements().isEmpty() && minutes.text().isBlank()) {
            words.add("agreements", "Notula belum memuat hasil rapat.");
        }
        for (int at = 0; at < minutes.agreements().size(); at++) {
            checkAgreed(words, "agreements[" + at + "].", minutes.agreements().get(at));
        }
    }

    /** T4's guard: what becomes visible has a category, and its unit said that it is not excluded (A20). */
    private static void checkAgreed(Words words, String field, AgreedChange agreed) {
        if (agreed.action() != AgreedAction.TAMBAH && agreed.action() != AgreedAction.UBAH) {
            return;
        }
        if (agreed.kategori() == null) {
            words.add(field + "kategori", "Kategori “" + agreed.judul() + "” belum dipilih.");
        }
        if (!agreed.notExcluded()) {
            words.add(
                    field + "notExcluded",
                    "“" + agreed.judul() + "” belum dinyatakan bukan informasi yang dikecualikan.");
        }
    }
}
