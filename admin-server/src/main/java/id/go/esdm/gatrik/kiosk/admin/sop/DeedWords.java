package id.go.esdm.gatrik.kiosk.admin.sop;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The moves in the contract's codes and in words. */
final class DeedWords {
    private DeedWords() {}

    /** The code of the contract's table. */
    static String code(Move move) {
        return switch (move) {
            case Move.Directed _ -> "T1";
            case Move.Assigned _ -> "T2";
            case Move.PreparationAssigned _, Move.Invited _ -> "T3";
            case Move.Answered _ -> "4";
            case Move.MinutesWritten _, Move.MeetingClosed _ -> "T4";
            case Move.Entered _ -> "T5b";
            case Move.Submitted _ -> "T6";
            case Move.Endorsed _ -> "T7y";
            case Move.Corrected _ -> "T7y'";
            case Move.Agreed _ -> "T8y";
            case Move.Returned(var correction) -> correction.step() == 7 ? "T7t" : "T8t";
            case Move.Published _ -> "T8p";
            case Move.BaseMoved _ -> "T8r";
            case Move.Received _ -> "T9a";
            case Move.Disposed _ -> "T9b";
            case Move.Archived _ -> "T9c";
            case Move.Cancelled _ -> "Tx";
        };
    }

    /** What was done, in Indonesian. */
    static String title(Move move) {
        return switch (move) {
            case Move.Directed _ -> "Arahan diberikan";
            case Move.Assigned _ -> "Subkoordinator ditugaskan";
            case Move.PreparationAssigned _ -> "Pranata Humas ditugaskan menyiapkan rapat";
            case Move.Invited _ -> "Undangan rapat terbit";
            case Move.Answered(var unit, var answer, _) ->
                    "Jawaban " + unit + ": " + answer.words();
            case Move.MinutesWritten _ -> "Notula ditulis";
            case Move.MeetingClosed _ -> "Rapat koordinasi ditutup";
            case Move.Entered _ -> "Data dimasukkan";
            case Move.Submitted _ -> "Konsep dan data diajukan";
            case Move.Endorsed _ -> "Disetujui Subkoordinator";
            case Move.Corrected _ -> "Diperbaiki dan disetujui Subkoordinator";
            case Move.Agreed _ -> "Disetujui Koordinator";
            case Move.Returned(var correction) ->
                    correction.step() == 7
                            ? "Dikembalikan kepada Pranata Humas"
                            : "Dikembalikan kepada Subkoordinator";
            case Move.Published(int edition, _) -> "Terbit sebagai edisi " + edition;
            case Move.BaseMoved(int edition) ->
                    "Kembali diperbaiki karena edisi " + edition + " sudah tayang";
            case Move.Received _ -> "Laporan diterima Sesditjen";
            case Move.Disposed _ -> "Disposisi Sesditjen";
            case Move.Archived _ -> "Diarsipkan oleh sistem";
            case Move.Cancelled _ -> "Dibatalkan";
        };
    }

    /** What the doer wrote, if anything. */
    static @Nullable String note(Move move) {
        return switch (move) {
            case Move.Directed directed -> directed.direction();
            case Move.Assigned(_, var note) -> note;
            case Move.PreparationAssigned(_, var note) -> note;
            case Move.Invited(_, _, var note) -> note;
            case Move.Answered(_, _, var note) -> note;
            case Move.MeetingClosed(var note) -> note;
            case Move.Entered(var note) -> note;
            case Move.Submitted(_, var note) -> note;
            case Move.Returned(var correction) -> correction.reason();
            case Move.Received(var note) -> note;
            case Move.Disposed(var disposition) -> note(disposition);
            case Move.Cancelled(var reason) -> reason;
            case Move.MinutesWritten _,
                    Move.Endorsed _,
                    Move.Corrected _,
                    Move.Agreed _,
                    Move.Published _,
                    Move.BaseMoved _,
                    Move.Archived _ ->
                    null;
        };
    }

    private static String note(Disposition disposition) {
        String to = "Kepada " + String.join(", ", disposition.to()) + ".";
        return Stream.of(disposition.instruction(), disposition.evaluation(), to)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
