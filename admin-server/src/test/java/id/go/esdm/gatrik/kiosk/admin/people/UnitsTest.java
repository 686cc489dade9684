package id.go.esdm.gatrik.kiosk.admin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.admin.people.AccountProblem.Fault;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The office's units and whose they are. */
class UnitsTest {
    private static final String SECRETARIAT = "Sekretariat Direktorat Jenderal Ketenagalistrikan";
    private static final String PROGRAMME = "Direktorat Pembinaan Program Ketenagalistrikan";

    @TempDir Path data;
    private Office office;
    private UnitRegister units;

    @BeforeEach
    void open() {
        office = new Office(data, new TestClock("2026-11-22T03:04:05.678Z"));
        units = office.room().units();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNewRegisterKnowsTheUnitsOfTheDirectorateGeneral() {
        assertEquals(
                List.of(
                        SECRETARIAT,
                        PROGRAMME,
                        "Direktorat Pembinaan Pengusahaan Ketenagalistrikan",
                        "Direktorat Teknik dan Lingkungan Ketenagalistrikan"),
                units.names());
    }

    @Test
    void anAccountOfAUnitBelongsToOneOrMoreAndOthersToNone() {
        Account ana = create("ana", Role.UNIT_TEKNIS, List.of(PROGRAMME, SECRETARIAT));
        assertEquals(List.of(SECRETARIAT, PROGRAMME), units.unitsOf(ana.person()));
        Account budi = create("budi", Role.UNIT_TEKNIS, List.of());
        assertEquals(List.of(), units.unitsOf(budi.person()));
        assertEquals(
                new AccountChange.Refused(Fault.UNITS_WITHOUT_ROLE),
                attempt("citra", Role.KOORDINATOR, List.of(PROGRAMME)));
        assertEquals(
                new AccountChange.Refused(Fault.UNIT_UNKNOWN),
                attempt("citra", Role.UNIT_TEKNIS, List.of("Direktorat Tak Ada")));
    }

    @Test
    void theUnitsOfAnAccountCanBeChanged() {
        Account ana = create("ana", Role.UNIT_TEKNIS, List.of(PROGRAMME));
        Office.done(units.assign(null, ana.person(), List.of(SECRETARIAT), "x"));
        assertEquals(List.of(SECRETARIAT), units.unitsOf(ana.person()));
        Office.done(units.assign(null, ana.person(), List.of(), "x"));
        assertEquals(List.of(), units.unitsOf(ana.person()));
        assertEquals(
                new AccountChange.Refused(Fault.UNKNOWN),
                units.assign(null, new PersonId("p-none"), List.of(), "x"));
    }

    @Test
    void theListIsPutInPlaceWholeButNotWithoutAUnitThatAnAccountBelongsTo() {
        create("ana", Role.UNIT_TEKNIS, List.of(PROGRAMME));
        List<String> next = List.of("Unit Baru", PROGRAMME);
        assertEquals(
                Optional.of(Fault.UNIT_IN_USE), units.replace(null, List.of("Unit Baru"), "x"));
        assertEquals(Optional.empty(), units.replace(null, next, "x"));
        assertEquals(next, units.names());
        assertEquals(Optional.empty(), units.replace(null, next.reversed(), "x"));
        assertEquals(next.reversed(), units.names());
        for (List<String> wrong :
                List.of(
                        List.<String>of(),
                        List.of(PROGRAMME, " "),
                        List.of(PROGRAMME, PROGRAMME + " "),
                        List.of(PROGRAMME, "x".repeat(201)))) {
            assertEquals(Optional.of(Fault.UNITS_INVALID), units.replace(null, wrong, "x"));
        }
        assertEquals(next.reversed(), units.names());
    }

    private Account create(String username, Role role, List<String> own) {
        return Office.done(attempt(username, role, own));
    }

    private AccountChange attempt(String username, Role role, List<String> own) {
        return office.administration()
                .create(null, username, username, role, own, Office.initial(), "x");
    }
}
