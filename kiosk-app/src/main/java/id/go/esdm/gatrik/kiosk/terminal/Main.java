package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.admin.CallMistakes;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The terminal's command line. Exit codes: 0 done, 2 the call was wrong or the machine lacks something. */
public final class Main {
    private static final int DONE = 0;
    private static final int WRONG = 2;

    private Main() {}

    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    /**
     * Starts the terminal.
     *
     * @param arguments the options of the README
     */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        // It would warn of every start from a classpath, which is how this program is started.
        TOOLKIT.setLevel(Level.SEVERE);
        try {
            CommandLine commandLine = TerminalOptions.commandLine(arguments);
            CommandLine.ParseResult parsed = commandLine.parseArgs(arguments);
            if (parsed.isUsageHelpRequested()) {
                commandLine.usage(System.out);
                exit(DONE);
            } else if (parsed.isVersionHelpRequested()) {
                commandLine.printVersionHelp(System.out);
                exit(DONE);
            } else {
                TerminalConfig config =
                        commandLine
                                .<TerminalOptions>getCommand()
                                .config(
                                        environment.get("XDG_DATA_HOME"),
                                        Path.of(System.getProperty("user.home", ".")));
                new Program(config, new Surroundings(environment), Main::exit).start();
            }
        } catch (ParameterException | IllegalArgumentException | UnusableException wrong) {
            System.err.println(sentence(wrong));
            exit(WRONG);
        }
    }

    private static String sentence(RuntimeException wrong) {
        String message = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
        return wrong instanceof ParameterException mistake
                ? CallMistakes.sentence(mistake)
                : message;
    }

    /** Ends the program whatever still runs; what must not be lost is on the disk before this is called. */
    private static void exit(int code) {
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(code);
    }
}
