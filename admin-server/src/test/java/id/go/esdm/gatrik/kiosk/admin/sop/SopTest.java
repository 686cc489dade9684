package id.go.esdm.gatrik.kiosk.admin.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

class SopTest {
    private final Sop sop = Sops.ofProgram();

    @Test
    void carriesTheNineStepsInTheirOwnWords() {
        assertEquals("73.SOP/KM.05/SDL.5/2023", sop.number());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 8, 9),
                sop.steps().stream().map(Step::number).toList());
        assertEquals(
                List.of(30, 30, 30, 120, 60, 60, 60, 60, 30),
                sop.steps().stream().map(Step::minutes).toList());
    }

    @Test
    void addsUpToTheNormOfTheModel() {
        assertEquals(480, sop.minutes());
    }

    @Test
    void namesActorsAndPapersOfTheReview() {
        assertEquals(List.of(Role.SUBKOORDINATOR), sop.step(7).actors());
        assertEquals(List.of(Role.KOORDINATOR), sop.step(8).actors());
        assertEquals(List.of(PaperKind.NOTA_DINAS), sop.step(8).papers());
    }

    @Test
    void leavesBlankWhatTheSopLeavesBlank() {
        assertEquals(List.of(), sop.step(2).outputs());
        assertEquals(null, sop.revised());
        assertEquals(null, sop.effective());
    }
}
