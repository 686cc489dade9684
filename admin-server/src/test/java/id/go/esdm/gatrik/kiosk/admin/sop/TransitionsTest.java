package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.AGREED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.ARCHIVED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.ASSIGNED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.BASE_MOVED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.CANCELLED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.CORRECTED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.DIRECTED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.DISPOSED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.ENDORSED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.ENTERED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.INVITED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.MET;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.PUBLISHED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.RECEIVED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.RETURNED_AT_7;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.RETURNED_AT_8;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.SUBMITTED;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.SUBMITTED_NIL;
import static id.go.esdm.gatrik.kiosk.admin.sop.Deeds.after;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

class TransitionsTest {
    private static final Move[] TO_STEP_6 = {DIRECTED, ASSIGNED, INVITED, MET, ENTERED};
    private static final List<Move> ALL =
            List.of(
                    DIRECTED,
                    ASSIGNED,
                    INVITED,
                    MET,
                    ENTERED,
                    SUBMITTED,
                    ENDORSED,
                    CORRECTED,
                    AGREED,
                    RETURNED_AT_7,
                    RETURNED_AT_8,
                    PUBLISHED,
                    BASE_MOVED,
                    RECEIVED,
                    DISPOSED,
                    ARCHIVED,
                    CANCELLED);

    @Test
    void leadsFromTheArahanToThePublication() {
        assertEquals(CycleState.TERBIT, path(SUBMITTED, ENDORSED, AGREED, PUBLISHED).state());
    }

    @Test
    void endsAtNihilWhenThereIsNothingToPublish() {
        assertEquals(CycleState.NIHIL, path(SUBMITTED_NIL, ENDORSED, AGREED).state());
    }

    @Test
    void archivesOnlyWhenThePublicationAndTheReportAreDone() {
        assertEquals(
                CycleState.DIARSIPKAN,
                path(SUBMITTED, ENDORSED, AGREED, RECEIVED, DISPOSED, PUBLISHED, ARCHIVED).state());
        assertEquals(
                CycleState.DIARSIPKAN,
                path(SUBMITTED_NIL, ENDORSED, AGREED, RECEIVED, DISPOSED, ARCHIVED).state());
        for (Move[] early :
                List.of(
                        new Move[] {SUBMITTED, ENDORSED, AGREED, PUBLISHED, ARCHIVED},
                        new Move[] {SUBMITTED, ENDORSED, AGREED, PUBLISHED, RECEIVED, ARCHIVED},
                        new Move[] {SUBMITTED, ENDORSED, AGREED, RECEIVED, DISPOSED, ARCHIVED},
                        new Move[] {SUBMITTED, ENDORSED, AGREED, DISPOSED})) {
            assertThrows(IllegalStateException.class, () -> path(early));
        }
    }

    @Test
    void comesBackToThePranataHumasFromStepSeven() {
        Cycle cycle = path(SUBMITTED, RETURNED_AT_7);
        assertEquals(CycleState.PERBAIKAN_HUMAS, cycle.state());
        assertEquals(2, cycle.head().round());
    }

    @Test
    void comesBackToTheSubkoordinatorFromStepEightAndMayGoFurtherDown() {
        assertEquals(
                CycleState.PERBAIKAN_SUBKOOR, path(SUBMITTED, ENDORSED, RETURNED_AT_8).state());
        assertEquals(
                CycleState.PERBAIKAN_HUMAS,
                path(SUBMITTED, ENDORSED, RETURNED_AT_8, RETURNED_AT_7).state());
        assertEquals(
                CycleState.TELAAH_KOORDINATOR,
                path(SUBMITTED, ENDORSED, RETURNED_AT_8, CORRECTED).state());
    }

    @Test
    void losesItsApprovalsWhenTheLiveEditionMoves() {
        assertEquals(
                CycleState.PERBAIKAN_HUMAS, path(SUBMITTED, ENDORSED, AGREED, BASE_MOVED).state());
        assertEquals(CycleState.PERBAIKAN_HUMAS, path(SUBMITTED, BASE_MOVED).state());
    }

    @Test
    void allowsExactlyTheArrowsOfTheModel() {
        Map<CycleState, Set<Move>> arrows =
                Map.of(
                        CycleState.TELAAH_SUBKOOR,
                        Set.of(ENDORSED, RETURNED_AT_7, BASE_MOVED, CANCELLED),
                        CycleState.TELAAH_KOORDINATOR,
                        Set.of(AGREED, RETURNED_AT_8, BASE_MOVED, CANCELLED),
                        CycleState.PERBAIKAN_SUBKOOR,
                        Set.of(CORRECTED, RETURNED_AT_7, CANCELLED),
                        CycleState.PERBAIKAN_HUMAS,
                        Set.of(ENTERED, SUBMITTED, CANCELLED),
                        CycleState.MENUNGGU_TERBIT,
                        Set.of(PUBLISHED, RECEIVED, BASE_MOVED, CANCELLED),
                        CycleState.TERBIT,
                        Set.of(RECEIVED),
                        CycleState.NIHIL,
                        Set.of(RECEIVED),
                        CycleState.DIARSIPKAN,
                        Set.of(),
                        CycleState.DIBATALKAN,
                        Set.of());
        Map<CycleState, Cycle> cycles =
                Map.of(
                        CycleState.TELAAH_SUBKOOR, path(SUBMITTED),
                        CycleState.TELAAH_KOORDINATOR, path(SUBMITTED, ENDORSED),
                        CycleState.PERBAIKAN_SUBKOOR, path(SUBMITTED, ENDORSED, RETURNED_AT_8),
                        CycleState.PERBAIKAN_HUMAS, path(SUBMITTED, RETURNED_AT_7),
                        CycleState.MENUNGGU_TERBIT, path(SUBMITTED, ENDORSED, AGREED),
                        CycleState.TERBIT, path(SUBMITTED, ENDORSED, AGREED, PUBLISHED),
                        CycleState.NIHIL, path(SUBMITTED_NIL, ENDORSED, AGREED),
                        CycleState.DIARSIPKAN,
                                path(
                                        SUBMITTED, ENDORSED, AGREED, PUBLISHED, RECEIVED, DISPOSED,
                                        ARCHIVED),
                        CycleState.DIBATALKAN, path(CANCELLED));
        cycles.forEach((state, cycle) -> {
            Set<Move> legal =
                    ALL.stream()
                            .filter(move ->
                                    Transitions.next(
                                                    cycle,
                                                    Deeds.deed(cycle.head().version() + 1, move))
                                            .isPresent())
                            .collect(Collectors.toSet());
            assertEquals(arrows.get(state), legal, state::name);
        });
    }

    @Test
    void refusesToReplayWhatNeverWasAMove() {
        assertThrows(IllegalStateException.class, () -> path(ENDORSED));
    }

    private static Cycle path(Move... further) {
        List<Move> moves = new ArrayList<>(Arrays.asList(TO_STEP_6));
        moves.addAll(Arrays.asList(further));
        return after(moves);
    }
}
