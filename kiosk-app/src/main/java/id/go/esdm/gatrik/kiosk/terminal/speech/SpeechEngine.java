package id.go.esdm.gatrik.kiosk.terminal.speech;

import id.go.esdm.gatrik.kiosk.terminal.text.Language;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The speech engine of this machine, espeak-ng: one process for what is said now, and never two. It brings the sound to the loudspeaker itself, by PulseAudio
 * or ALSA; where there is no sound device it ends at once, and nothing else happens. Thread-safe.
 */
public final class SpeechEngine implements AutoCloseable {
    private static final String PROGRAM = "espeak-ng";
    private static final long LONGEST_START = 15_000; // ms
    private static final long LONGEST_LETTER = 400; // ms; a letter takes 80, a digit more
    private static final long DYING = 2_000; // ms

    private final Path program;
    private final AtomicReference<Saying> saying = new AtomicReference<>(Saying.NOTHING);
    private volatile boolean closed;

    /** The engine whose program is that file. */
    public SpeechEngine(Path program) {
        this.program = program;
    }

    /** The engine in one of the directories of {@code path}, such as {@code /usr/bin:/bin}. */
    public static Optional<SpeechEngine> find(String path) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, PROGRAM))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .map(SpeechEngine::new);
    }

    /**
     * Says the sentences one after the other and returns when all are said, or {@code wanted} was silenced, or the engine takes far longer than it can need.
     *
     * @throws IOException if the engine cannot be run
     */
    void say(Saying wanted, List<String> sentences, Language language, Pace pace)
            throws IOException, InterruptedException {
        Process process = command(language, pace).start();
        try {
            wanted.by(process);
            saying.set(wanted);
            if (closed) {
                return;
            }
            long letters = write(process, sentences);
            process.waitFor(LONGEST_START + letters * LONGEST_LETTER, TimeUnit.MILLISECONDS);
        } finally {
            saying.compareAndSet(wanted, Saying.NOTHING);
            process.destroyForcibly();
            process.waitFor(DYING, TimeUnit.MILLISECONDS);
        }
    }

    /** Ends what is being said, and says nothing any more. */
    @Override
    public void close() {
        closed = true;
        Saying now = saying.get();
        if (now != null) {
            now.silence();
        }
    }

    /** A line of input is a sentence to it; it says the first while it reads on. */
    private static long write(Process process, List<String> sentences) {
        long letters = 0;
        try (OutputStream input = process.getOutputStream()) {
            for (String sentence : sentences) {
                letters += sentence.length();
                input.write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException _) {
            // Silenced meanwhile, or without a sound device: it no longer listens.
        }
        return letters;
    }

    private ProcessBuilder command(Language language, Pace pace) {
        return new ProcessBuilder(
                        program.toString(),
                        "-v",
                        language.code(),
                        "-s",
                        Integer.toString(pace.wordsPerMinute()),
                        "-b",
                        "1") // what it reads is UTF-8
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
