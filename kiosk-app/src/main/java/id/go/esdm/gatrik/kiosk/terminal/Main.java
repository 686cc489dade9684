package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.admin.JournalProvider;

import java.nio.file.Path;
import java.util.Map;

/** The terminal's command line. Exit codes: 0 done, 2 the call was wrong or the machine lacks something. */
public final class Main {
    private static final int DONE = 0;
    private static final int WRONG = 2;

    private Main() {}

    /**
     * Starts the terminal.
     *
     * @param arguments the options of the README
     */
    public static void main(String[] arguments) {
        JournalProvider.choose();
        NativeCode.find();
        Map<String, String> environment = System.getenv();
        try {
            TerminalOptions options = TerminalOptions.parse(arguments);
            if (options.has(TerminalOption.HELP)) {
                System.out.println(TerminalOptions.help());
                exit(DONE);
            } else if (options.has(TerminalOption.VERSION)) {
                System.out.println(TerminalOptions.version());
                exit(DONE);
            } else if (options.has(TerminalOption.MAKE_STAFF_PIN)) {
                System.out.println(
                        TerminalOption.STAFF_PIN.word().substring(2)
                                + "="
                                + StaffPin.read(System.in));
                exit(DONE);
            } else {
                TerminalConfig config =
                        options.config(
                                environment.get("XDG_DATA_HOME"),
                                Path.of(System.getProperty("user.home", ".")));
                new Program(config, new Surroundings(environment), Main::exit).start();
            }
        } catch (IllegalArgumentException | UnusableException wrong) {
            System.err.println(String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""));
            exit(WRONG);
        }
    }

    /** Ends the program whatever still runs; what must not be lost is on the disk before this is called. */
    private static void exit(int code) {
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(code);
    }
}
