package id.go.esdm.gatrik.kiosk.admin.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Counts the pages of a PDF and takes its text, one PDF at a time, in a process with bounded time and memory. Thread-safe. */
final class PdfReader {
    /** Where the end is looked for; readers take a little after it. */
    private static final int END_BYTES = 2048;

    private final IntakeLimits limits;
    private final Semaphore turn = new Semaphore(1, true);

    PdfReader(IntakeLimits limits) {
        this.limits = limits;
    }

    /** What came of reading. */
    sealed interface Answer {
        /**
         * Its text is in the file that was named.
         *
         * @param readable whether there is anything in it: a scanned PDF has pages and no text
         */
        record Read(int pages, boolean readable) implements Answer {}

        /** It could not be read. */
        record Refused(IntakeProblem problem) implements Answer {}
    }

    /**
     * Reads a PDF.
     *
     * @param text the file to write the text to; what it holds means nothing when the PDF is refused
     */
    Answer read(Path pdf, Path text) throws IOException {
        if (!isWhole(pdf)) {
            return refused(new IntakeProblem.Broken());
        }
        turn.acquireUninterruptibly();
        Process process = null;
        try {
            process =
                    new ProcessBuilder(command(pdf, text))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            if (!process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
                return refused(new IntakeProblem.TooCostly());
            }
            return answer(process.exitValue(), text);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while reading a PDF", stop);
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
            turn.release();
        }
    }

    /** A reader mends a PDF that was cut by leaving out what is lost; nobody would see that pages are empty. */
    private static boolean isWhole(Path pdf) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(pdf)) {
            ByteBuffer end = ByteBuffer.allocate(END_BYTES);
            file.position(Math.max(0, file.size() - END_BYTES));
            while (end.hasRemaining() && file.read(end) >= 0) {
                // Until the end of the file.
            }
            return new String(end.array(), 0, end.position(), StandardCharsets.ISO_8859_1)
                    .contains("%%EOF");
        }
    }

    private List<String> command(Path pdf, Path text) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return List.of(
                java.toString(),
                "-Xmx" + limits.memoryMebibytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + text.toAbsolutePath().getParent(),
                "-Dpdfbox.fontcache=" + text.toAbsolutePath().getParent(),
                "-cp",
                System.getProperty("java.class.path"),
                PdfWorker.class.getName(),
                pdf.toAbsolutePath().toString(),
                text.toAbsolutePath().toString(),
                Integer.toString(limits.pages()),
                Long.toString(limits.textBytes()),
                Integer.toString(limits.megapixels()));
    }

    private Answer answer(int exit, Path text) throws IOException {
        return switch (exit) {
            case 0 -> counted(text);
            case PdfWorker.ENCRYPTED -> refused(new IntakeProblem.Encrypted());
            case PdfWorker.BROKEN -> refused(new IntakeProblem.Broken());
            case PdfWorker.TOO_MANY_PAGES ->
                    refused(new IntakeProblem.TooManyPages(limits.pages()));
            // Too much text, too heavy to draw, out of memory, or ended by the system.
            default -> refused(new IntakeProblem.TooCostly());
        };
    }

    /** The pages are parted by a form feed, and hold none. */
    private static Answer counted(Path text) throws IOException {
        int pages = 1;
        boolean readable = false;
        try (BufferedReader in = Files.newBufferedReader(text)) {
            for (int sign = in.read(); sign >= 0; sign = in.read()) {
                pages += sign == '\f' ? 1 : 0;
                readable |= !Character.isWhitespace(sign);
            }
        }
        return new Answer.Read(pages, readable);
    }

    private static Answer refused(IntakeProblem problem) {
        return new Answer.Refused(problem);
    }
}
