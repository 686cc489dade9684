package id.go.esdm.gatrik.kiosk.admin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeSet;

/** The floors of the house: a room may use only rooms that stand before it in the list. */
class FloorsTest {
    private static final String HOUSE = "id.go.esdm.gatrik.kiosk.";
    private static final List<String> ROOMS =
            List.of(
                    "catalogue",
                    "edition",
                    "search",
                    "admin.store",
                    "admin.people",
                    "admin.audit",
                    "admin.web",
                    "admin.calendar",
                    "admin.archive",
                    "admin.draft",
                    "admin.sop",
                    "admin.papers",
                    "admin.publishing",
                    "admin.fleet",
                    "admin.report",
                    "admin.site",
                    "admin",
                    "admin.launch");

    private final JavaClasses classes = imported();

    private static JavaClasses imported() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPath("target/classes");
    }

    @Test
    void everyRoomUsesOnlyRoomsBelowIt() {
        for (int room = 0; room < ROOMS.size(); room++) {
            String[] above =
                    ROOMS.subList(room + 1, ROOMS.size()).stream()
                            .map(name -> HOUSE + name)
                            .toArray(String[]::new);
            if (above.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(HOUSE + ROOMS.get(room))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above)
                        .allowEmptyShould(true)
                        .because(ROOMS.get(room) + " stands below them")
                        .check(classes);
            }
        }
    }

    @Test
    void noRoomStandsOutsideTheHouse() {
        TreeSet<String> unknown = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!type.getPackageName().startsWith(HOUSE)) {
                continue; // generated templates
            }
            String room = type.getPackageName().substring(HOUSE.length());
            if (!ROOMS.contains(room)) {
                unknown.add(room);
            }
        }
        assertEquals(new TreeSet<String>(), unknown);
    }
}
