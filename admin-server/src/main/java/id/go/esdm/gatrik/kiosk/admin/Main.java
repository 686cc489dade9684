package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.PeopleSettings;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Objects;

/**
 * The admin server's command line. Exit codes: 0 done, 1 the answer is no, 2 the call was wrong; an error is one line on standard
 * error.
 */
@Command(
        name = "admin-server",
        description = "Server admin kiosk informasi publik dan perkakasnya.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main {
    private static final int WRONG = 2;

    private Main() {}

    /**
     * Runs one command.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        CommandLine line = commandLine();
        int code;
        try {
            SettingsFile.putBehind(
                    Objects.requireNonNull(line.getSubcommands().get("serve")), arguments);
            code = line.execute(arguments);
        } catch (IllegalArgumentException unusable) {
            System.err.println(unusable.getMessage());
            code = WRONG;
        }
        System.out.flush();
        System.exit(code);
    }

    /** Every command. */
    static CommandLine commandLine() {
        CommandLine standard = new CommandLine(new Main());
        return commandLine(standard.getOut(), standard.getErr());
    }

    /** The same, speaking to other ears. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new ServeCommand());
        line.addSubcommand(
                new AccountCommand(
                        PasswordPrompt.ofProcess(),
                        new ConsoleAnswers(out, err),
                        Clock.systemUTC(),
                        PeopleSettings.standard()));
        line.addSubcommand(new ImportCommand(Clock.systemUTC()));
        line.addSubcommand(new VerifyCommand(out));
        line.addSubcommand(new EditionCommand(out));
        line.addSubcommand(new SopCommand(out, Clock.systemUTC()));
        line.addSubcommand(new BackupCommand(out));
        line.addSubcommand(new RestoreCommand(out, err));
        line.addSubcommand(new OpenApiCommand(out));
        // They reach the commands that are there by now.
        line.setOut(out);
        line.setErr(err);
        line.setResourceBundle(new CallMistakes.HelpWords());
        line.setParameterExceptionHandler((wrong, _) -> {
            err.println(CallMistakes.sentence(wrong));
            return WRONG;
        });
        line.setExecutionExceptionHandler((failure, _, _) -> {
            err.println(CallMistakes.sentence(failure));
            return WRONG;
        });
        return line;
    }

    /** The version as the jar's manifest has it. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"admin-server " + (version == null ? "dev" : version)};
        }
    }
}
