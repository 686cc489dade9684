package id.go.esdm.gatrik.kiosk.admin.publishing;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** A cycle as the SOP's model knows it, in the model's own words. */
final class ModelCycle {
    /** The states of the model, section 3; of those past 8-Ya the content's half. */
    enum Phase {
        DIARAHKAN,
        DITUGASKAN,
        UNDANGAN_TERBIT,
        PENYUSUNAN,
        TELAAH_SUBKOOR,
        TELAAH_KOORDINATOR,
        PERBAIKAN_HUMAS,
        PERBAIKAN_SUBKOOR,
        MENUNGGU_TERBIT,
        NIHIL,
        TERBIT,
        DIARSIPKAN,
        DIBATALKAN;

        boolean isOver() {
            return this == DIARSIPKAN || this == DIBATALKAN;
        }

        /** Whether a bundle lies frozen before somebody. */
        boolean isFrozen() {
            return this == TELAAH_SUBKOOR || this == TELAAH_KOORDINATOR || this == MENUNGGU_TERBIT;
        }

        boolean isReported() {
            return this == MENUNGGU_TERBIT || this == NIHIL || this == TERBIT;
        }
    }

    /** The report's half. */
    enum Report {
        NONE,
        SENT,
        RECEIVED,
        DISPOSED
    }

    /** What was frozen: on which edition, what would be live with it, and by whom. */
    record Bundle(
            int base,
            Map<String, ModelCall.Piece> content,
            int changes,
            String konsep,
            Set<String> authors) {}

    final String id;
    final Set<String> unanswered = new HashSet<>();

    /** By entry; null for one that is left out. */
    final Map<String, ModelCall.@Nullable Piece> draft = new HashMap<>();

    final Set<String> editors = new HashSet<>();
    Phase phase = Phase.DIARAHKAN;
    Report report = Report.NONE;
    int version = 1;
    int draftVersion;
    boolean prepared;
    boolean minuted;
    boolean entered;
    Instant meeting = Instant.MIN;
    String konsep = "";
    String konsepBy = "";
    String notaDinas = "";
    Bundle bundle = new Bundle(0, Map.of(), 0, "", Set.of());

    /** The authors at step 6: they may never review it, whatever is corrected later. */
    Set<String> submitters = Set.of();

    String paraf = "";
    String agreed = "";
    int edition;

    ModelCycle(String id) {
        this.id = id;
    }

    void go(Phase to) {
        phase = to;
        version++;
    }

    /** What would be live if it were published now. */
    Map<String, ModelCall.Piece> over(Map<String, ModelCall.Piece> live) {
        Map<String, ModelCall.Piece> content = new TreeMap<>(live);
        draft.forEach((entry, piece) -> {
            if (piece == null) {
                content.remove(entry);
            } else {
                content.put(entry, piece);
            }
        });
        return content;
    }

    /** Freezes it on the live edition. */
    Bundle freeze(int edition, Map<String, ModelCall.Piece> live) {
        Map<String, ModelCall.Piece> content = over(live);
        Set<String> named = new HashSet<>(live.keySet());
        named.addAll(content.keySet());
        int changes =
                (int)
                        named.stream()
                                .filter(entry ->
                                        !Objects.equals(live.get(entry), content.get(entry)))
                                .count();
        Set<String> authors = new HashSet<>(editors);
        authors.add(konsepBy);
        return new Bundle(edition, content, changes, konsep, Set.copyOf(authors));
    }

    /** Whether step 6 has everything: the konsep, and complete entries. */
    boolean isSubmittable() {
        return !konsep.isEmpty()
                && draft.values().stream().allMatch(piece -> piece == null || piece.complete());
    }

    @Override
    public String toString() {
        return id + " " + phase + " " + report + " v" + version;
    }
}
