package id.go.esdm.gatrik.kiosk.terminal;

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
                    "terminal.text",
                    "terminal.task",
                    "terminal.usage",
                    "terminal.cache",
                    "terminal.hardware",
                    "terminal.speech",
                    "terminal.ui",
                    "terminal.keyboard",
                    "terminal.reader",
                    "terminal.screen.attract",
                    "terminal.screen.night",
                    "terminal.screen.home",
                    "terminal.screen.browse",
                    "terminal.screen.list",
                    "terminal.screen.search",
                    "terminal.screen.entry",
                    "terminal.screen.reader",
                    "terminal.screen.staff",
                    "terminal.screen.outage",
                    "terminal",
                    "terminal.launch");

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

    @Test
    void screensDoNotKnowEachOther() {
        List<String> screens =
                ROOMS.stream().filter(room -> room.startsWith("terminal.screen.")).toList();
        for (String screen : screens) {
            noClasses()
                    .that()
                    .resideInAPackage(HOUSE + screen)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            screens.stream()
                                    .filter(other -> !other.equals(screen))
                                    .map(other -> HOUSE + other)
                                    .toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @Test
    void onlyTheCompositionRootKnowsTheServer() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + "terminal.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE + "admin..")
                .because("the embedded server is started in one place")
                .check(classes);
    }

    @Test
    void onePlaceKnowsPi4j() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOUSE + "terminal.hardware.Pi")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.pi4j..")
                .because("no class of it is to be loaded where there are no pins")
                .check(classes);
    }

    @Test
    void oneHopToTheScreensThread() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(Background|CacheState)(\\$.*)?")
                .should()
                .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                .because("habit 11: Platform.runLater stands in Background and CacheState only")
                .check(classes);
    }
}
