package id.go.esdm.gatrik.kiosk.admin.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

class UnitPolicyTest {
    private static final String PROGRAMME = "Direktorat Pembinaan Program Ketenagalistrikan";
    private static final String BUSINESS = "Direktorat Pembinaan Pengusahaan Ketenagalistrikan";

    @Test
    void aPersonOfAUnitAnswersForItAlone() {
        assertTrue(may(Role.UNIT_TEKNIS, List.of(PROGRAMME), PROGRAMME));
        assertTrue(may(Role.UNIT_TEKNIS, List.of(PROGRAMME, BUSINESS), BUSINESS));
        assertEquals(
                "Anda menjawab untuk "
                        + PROGRAMME
                        + ", jadi jawaban "
                        + BUSINESS
                        + " diberikan orang dari unit itu.",
                UnitPolicy.objectionToAnswer(Role.UNIT_TEKNIS, List.of(PROGRAMME), BUSINESS)
                        .orElseThrow());
    }

    @Test
    void capitalsAndBlanksMakeNoOtherUnit() {
        assertTrue(
                may(
                        Role.UNIT_TEKNIS,
                        List.of(PROGRAMME),
                        " direktorat  pembinaan program ketenagalistrikan "));
    }

    @Test
    void whoHasNoUnitAndWhoSpeaksForTheOfficeAnswersForAny() {
        assertTrue(may(Role.UNIT_TEKNIS, List.of(), BUSINESS));
        assertTrue(may(Role.PRANATA_HUMAS, List.of(PROGRAMME), BUSINESS));
        assertEquals(
                List.of(PROGRAMME),
                UnitPolicy.answerable(
                        Role.UNIT_TEKNIS, List.of(PROGRAMME), List.of(BUSINESS, PROGRAMME)));
    }

    private static boolean may(Role role, List<String> own, String unit) {
        return UnitPolicy.objectionToAnswer(role, own, unit).isEmpty();
    }
}
