package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.terminal.Display;
import id.go.esdm.gatrik.kiosk.terminal.Visitor;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a terminal does for a visitor: one line with a name and milliseconds for each time that it measures. */
final class TerminalProgram {
    private TerminalProgram() {}

    /**
     * Measures.
     *
     * @param arguments taps, scrolling or search, then the parts of a {@link TerminalProcess}
     */
    public static void main(String[] arguments) throws Exception {
        Display.drawSooner();
        Path database = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "search" -> {
                Prefixes prefixes = Prefixes.of(Path.of(arguments[3]));
                new Keys(database, prefixes).run(TerminalProgram::tell);
            }
            case "taps" -> {
                Visitor visitor = Visitor.before(new Panel(1080, 1920, 0.248));
                visitor.edition(edition(database, Path.of(arguments[2])));
                new Taps(visitor).run(TerminalProgram::tell);
            }
            default -> {
                Visitor visitor = Visitor.before(new Panel(1280, 800, 0.17));
                visitor.edition(edition(database, Path.of(arguments[2])));
                new Scrolling(visitor).pulses().forEach(millis -> tell("pulse", millis));
            }
        }
        System.exit(0); // JavaFX is still up
    }

    private static InstalledEdition edition(Path database, Path document) {
        return new InstalledEdition(
                CatalogueDb.open(database), List.of(), _ -> Optional.of(document));
    }

    private static void tell(String what, double millis) {
        System.out.println(what + "\t" + millis);
    }
}
