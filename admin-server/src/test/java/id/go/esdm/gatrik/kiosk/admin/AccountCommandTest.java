package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Office;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class AccountCommandTest {
    private static final String FIRST = "kata-sandi-pertama";
    private static final String OWN = "kata-sandi-sendiri";

    @TempDir Path data;
    private String said = "";
    private String problem = "";

    @Test
    void theFirstAccountMustBeAnAdministrator() {
        assertEquals(1, account("add ana --role KOORDINATOR", FIRST));
        assertEquals("Akun pertama harus berperan ADMINISTRATOR.\n", problem);
    }

    @Test
    void theFirstAdministratorIsShownTheRecoveryCodeOnce() {
        establish();
        assertTrue(said.matches("(?s).*([0-9A-Z]{4}-){7}[0-9A-Z]{4}.*"), said);
        assertEquals(0, account("list"));
        assertTrue(said.startsWith("kepala "), said);
        assertTrue(said.contains(" siap "), said);
        assertFalse(said.contains(FIRST));
    }

    @Test
    void aSignerIsAddedThenSetsTheOwnPasswordThenIsEnrolled() {
        establish();
        assertEquals(0, account("add ana --role KOORDINATOR", "kata-sandi-awal"));
        assertTrue(said.contains("account enrol ana"), said);
        assertEquals(1, account("enrol ana", FIRST));
        assertTrue(problem.contains("menetapkan kata sandinya sendiri"), problem);
        assertEquals(0, account("password ana", "kata-sandi-awal", OWN));
        assertEquals(0, account("enrol ana", FIRST));
        assertEquals(0, account("list"));
        assertTrue(said.lines().allMatch(line -> line.contains(" siap ")), said);
    }

    @Test
    void anAccountIsDisabledAndResetWithTheAdministratorsPassword() {
        establish();
        account("add ana --role UNIT_TEKNIS --name Ana", "kata-sandi-awal");
        assertEquals(1, account("disable ana", "salah-salah-salah"));
        assertEquals("Kata sandi atau kode itu salah.\n", problem);
        assertEquals(0, account("disable ANA", FIRST));
        account("list");
        assertTrue(said.contains("nonaktif"), said);
        assertEquals(0, account("reset ana", FIRST, "kata-sandi-awal"));
        account("list");
        assertTrue(said.contains("menunggu kata sandi"), said);
    }

    @Test
    void anAccountOfAUnitIsMadeWithTheUnitsThatItSpeaksFor() {
        establish();
        assertEquals(
                1,
                account(
                        List.of("add", "ana", "--role", "UNIT_TEKNIS", "--unit", "Tak Ada"),
                        "kata-sandi-awal"));
        assertEquals("Unit itu tidak ada dalam daftar unit.\n", problem);
        String unit = "Direktorat Pembinaan Program Ketenagalistrikan";
        assertEquals(
                0,
                account(
                        List.of("add", "ana", "--role", "UNIT_TEKNIS", "--unit", unit),
                        "kata-sandi-awal"));
        account("list");
        assertTrue(said.lines().anyMatch(line -> line.strip().equals(unit)), said);
    }

    @Test
    void theRecoveryCodeStandsInForTheAdministrator() {
        establish();
        String code = said.replaceAll("(?s).*saja: (\\S+).*", "$1");
        assertEquals(1, account("reset kepala", FIRST, "kata-sandi-awal"));
        assertEquals(0, account("reset kepala --recovery", code, "kata-sandi-awal"));
        assertEquals(0, account("password kepala", "kata-sandi-awal", OWN));
        assertEquals(0, account("enrol kepala --recovery", code));
        account("add ana --role UNIT_TEKNIS", "kata-sandi-awal");
        assertEquals(0, account("disable ana", OWN));
    }

    @Test
    void aWrongCallIsToldInOneLine() {
        establish();
        for (Map.Entry<String, List<String>> call :
                Map.of(
                                "add ana --role UNIT_TEKNIS", List.<String>of(),
                                "add an@ --role UNIT_TEKNIS", List.of("kata-sandi-awal"),
                                "add --role UNIT_TEKNIS", List.<String>of(),
                                "add ana --role RAJA", List.<String>of())
                        .entrySet()) {
            List<String> lines = call.getValue();
            assertEquals(2, account(call.getKey(), lines.toArray(new String[0])), call.getKey());
        }
        assertEquals(1, account("disable tak-ada", FIRST));
        assertEquals(1, problem.lines().count());
    }

    @Test
    void theUsualDirectoryFollowsTheDesktopsRules() {
        Path usual = Path.of("/home/ana/.local/share/kiosk-djk");
        assertEquals(usual, DataOption.standard(Map.of(), "/home/ana"));
        assertEquals(usual, DataOption.standard(Map.of("XDG_DATA_HOME", "x"), "/home/ana"));
        assertEquals(
                Path.of("/srv/kiosk-djk"),
                DataOption.standard(Map.of("XDG_DATA_HOME", "/srv"), "/home/ana"));
    }

    private void establish() {
        assertEquals(0, account("add kepala --role ADMINISTRATOR", FIRST), () -> problem);
    }

    private int account(String arguments, String... lines) {
        return account(List.of(arguments.split(" ")), lines);
    }

    private int account(List<String> arguments, String... lines) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        AccountCommand command =
                new AccountCommand(
                        PasswordPrompt.of(
                                new BufferedReader(new StringReader(String.join("\n", lines)))),
                        new ConsoleAnswers(new PrintWriter(out), new PrintWriter(err)),
                        Clock.systemUTC(),
                        Office.settings());
        List<String> words = new ArrayList<>(arguments);
        words.add("--data");
        words.add(data.toString());
        CommandLine line = new CommandLine(command).setErr(new PrintWriter(err));
        int code = line.execute(words.toArray(new String[0]));
        said = out.toString();
        problem = err.toString();
        return code;
    }
}
