package id.go.esdm.gatrik.kiosk.terminal.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.concurrent.TimeUnit.SECONDS;

import id.go.esdm.gatrik.kiosk.kill.Tool;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

class SpeechEngineTest {
    private static final List<String> WORDS = List.of("Rahasia satu.", "Rahasia dua.");

    @TempDir private Path directory;

    @Test
    void whatIsSaidGoesInSentenceBySentenceAndStandsOnNoCommandLine() throws Exception {
        NotedEngine noted = NotedEngine.taking("0", directory);
        noted.engine().say(new Saying(), WORDS, Language.INDONESIAN, Pace.USUAL);
        noted.engine().say(new Saying(), List.of("One."), Language.ENGLISH, Pace.SLOW);
        assertEquals(List.of("Rahasia satu.", "Rahasia dua.", "One."), noted.said());
        assertEquals(List.of("-v id -s 150 -b 1", "-v en -s 115 -b 1"), noted.options());
    }

    @Test
    void silenceIsImmediateAlsoForAnEngineThatHangs() throws Exception {
        NotedEngine noted = NotedEngine.taking("600", directory);
        Saying saying = new Saying();
        CompletableFuture<Void> said = saying(noted.engine(), saying);
        noted.hears("Rahasia dua.");
        assertEquals(1, noted.alive());
        long begun = System.nanoTime();
        saying.silence();
        assertTrue(System.nanoTime() - begun < SECONDS.toNanos(1) / 10);
        said.get(5, SECONDS);
        assertEquals(0, noted.alive());
    }

    @Test
    void whatIsSilencedBeforeItBeginsIsNotSaid() throws Exception {
        NotedEngine noted = NotedEngine.taking("600", directory);
        Saying saying = new Saying();
        saying.silence();
        saying(noted.engine(), saying).get(5, SECONDS);
        assertEquals(0, noted.alive());
    }

    @Test
    void theEndOfTheTerminalIsTheEndOfItsEngine() throws Exception {
        NotedEngine noted = NotedEngine.taking("600", directory);
        SpeechEngine engine = noted.engine();
        CompletableFuture<Void> said = saying(engine, new Saying());
        noted.hears("Rahasia dua.");
        engine.close();
        said.get(5, SECONDS);
        saying(engine, new Saying()).get(5, SECONDS);
        assertEquals(0, noted.alive());
    }

    @Test
    void isNotFoundWhereItIsNot() throws Exception {
        assertTrue(SpeechEngine.find("").isEmpty());
        assertTrue(SpeechEngine.find(directory + "::/does/not/exist").isEmpty());
        Files.createDirectory(directory.resolve("espeak-ng"));
        assertTrue(SpeechEngine.find(directory.toString()).isEmpty());
    }

    @Test
    void theEngineOfTheMachineTakesWhatItIsGivenWithOrWithoutASoundDevice() throws Exception {
        Tool.ESPEAK_NG.require();
        SpeechEngine engine = SpeechEngine.find(System.getenv("PATH")).orElseThrow();
        for (Language language : Language.values()) {
            CompletableFuture<Void> said =
                    inTheBackground(
                            () -> engine.say(new Saying(), List.of("Ya."), language, Pace.QUICK));
            said.get(20, SECONDS);
        }
    }

    @Test
    void theEngineOfTheMachineSpeaksBothLanguagesFromItsInput() throws Exception {
        Tool.ESPEAK_NG.require();
        assertTrue(sound("id", "Informasi publik ketenagalistrikan.") > 20_000);
        assertTrue(sound("en", "Public information on electricity.") > 20_000);
        assertFalse(sound("id", "Satu.") > sound("id", "Satu, dua, tiga, empat, lima."));
    }

    /** How many bytes of sound the words make. */
    private static long sound(String voice, String words) throws Exception {
        Process engine =
                new ProcessBuilder("espeak-ng", "-v", voice, "-b", "1", "--stdout")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var input = engine.getOutputStream()) {
            input.write((words + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return engine.getInputStream().readAllBytes().length;
    }

    private static CompletableFuture<Void> saying(SpeechEngine engine, Saying saying) {
        return inTheBackground(() -> engine.say(saying, WORDS, Language.INDONESIAN, Pace.USUAL));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static CompletableFuture<Void> inTheBackground(Work work) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        work.run();
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                },
                Executors.newVirtualThreadPerTaskExecutor());
    }
}
