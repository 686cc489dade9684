package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_KOMPUTER;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SESDITJEN;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SUBKOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.UNIT_TEKNIS;

import id.go.esdm.gatrik.kiosk.admin.people.Role;

import java.util.Set;

/** What people may try: the transitions of the SOP's model, section 3, with their roles, and what belongs to them. */
enum MoveKind {
    T1_START("POST", "", SESDITJEN, KOORDINATOR),
    T2_ASSIGN("POST", "/steps/2/complete", KOORDINATOR),
    T3_PREPARE("POST", "/steps/3/assign", SUBKOORDINATOR),
    T3_INVITE("POST", "/steps/3/complete", PRANATA_HUMAS),
    STEP4_ANSWER("POST", "/steps/4/answers", UNIT_TEKNIS),
    STEP4_MINUTES("PUT", "/steps/4/minutes", PRANATA_HUMAS),
    T4_CLOSE("POST", "/steps/4/complete", KOORDINATOR, SUBKOORDINATOR),
    T5A_KONSEP("POST", "/papers", PRANATA_HUMAS, SUBKOORDINATOR),
    T5B_PUT("PUT", "/draft/entries/", PRANATA_KOMPUTER, PRANATA_HUMAS, SUBKOORDINATOR),
    T5B_REMOVE("DELETE", "/draft/entries/", PRANATA_KOMPUTER, PRANATA_HUMAS, SUBKOORDINATOR),
    T5B_ENTER("POST", "/steps/5/complete", PRANATA_KOMPUTER),
    T6_SUBMIT("POST", "/steps/6/complete", PRANATA_HUMAS),
    T7Y_APPROVE("POST", "/steps/7/complete", SUBKOORDINATOR),
    T7T_RETURN("POST", "/steps/7/return", SUBKOORDINATOR),
    STEP8_NOTA_DINAS("POST", "/papers", PRANATA_HUMAS, KOORDINATOR),
    T8Y_APPROVE("POST", "/steps/8/complete", KOORDINATOR),
    T8T_RETURN("POST", "/steps/8/return", KOORDINATOR),
    T8P_PUBLISH("POST", "/publication", PRANATA_HUMAS),
    T9A_RECEIVE("POST", "/steps/9/receive", SESDITJEN),
    T9B_DISPOSE("POST", "/steps/9/complete", SESDITJEN),
    TX_CANCEL("POST", "/cancel", KOORDINATOR, SESDITJEN),
    LAMPIRAN(
            "POST",
            "/papers",
            UNIT_TEKNIS,
            PRANATA_KOMPUTER,
            PRANATA_HUMAS,
            SUBKOORDINATOR,
            KOORDINATOR),
    TARIK("POST", "", PRANATA_HUMAS, SUBKOORDINATOR, KOORDINATOR);

    private final String method;
    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<Role> roles;

    MoveKind(String method, String path, Role... roles) {
        this.method = method;
        this.path = path;
        this.roles = Set.of(roles);
    }

    String method() {
        return method;
    }

    /** Behind the cycle's own path. */
    String path() {
        return path;
    }

    /** Who may ever; the state may narrow it. */
    Set<Role> roles() {
        return roles;
    }

    boolean isPaper() {
        return this == T5A_KONSEP || this == STEP8_NOTA_DINAS || this == LAMPIRAN;
    }

    boolean isDraft() {
        return this == T5B_PUT || this == T5B_REMOVE;
    }
}
