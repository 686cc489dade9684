package id.go.esdm.gatrik.kiosk.admin.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a CSV file is written, found by reading it once.
 *
 * @param charset UTF-8, or Windows-1252 when the bytes are no UTF-8
 * @param separator comma, semicolon or tab: the one that the first record holds most often
 */
record CsvText(Charset charset, char separator) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD_CHARACTERS = 64 << 10;

    /**
     * Reads the file through once, in bounded memory.
     *
     * @throws ImportRefusedException when the file is no text, or its encoding cannot be told
     */
    static CsvText of(Path file) throws IOException {
        Charset charset;
        if (decodes(file, StandardCharsets.UTF_8)) {
            charset = StandardCharsets.UTF_8;
        } else if (decodes(file, WINDOWS)) {
            charset = WINDOWS;
        } else {
            throw new ImportRefusedException(new ImportProblem.UnknownEncoding());
        }
        return new CsvText(charset, separator(file, charset));
    }

    Reader open(Path file) throws IOException {
        Reader reader = new InputStreamReader(Files.newInputStream(file), decoder(charset));
        if (reader.read() != '\ufeff') {
            reader.close();
            reader = new InputStreamReader(Files.newInputStream(file), decoder(charset));
        }
        return reader;
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer bytes = ByteBuffer.allocate(64 << 10);
        CharBuffer characters = CharBuffer.allocate(64 << 10);
        try (InputStream in = Files.newInputStream(file)) {
            boolean ended = false;
            while (!ended) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                try {
                    var result = decoder.decode(bytes, characters, ended);
                    if (result.isError()) {
                        result.throwException();
                    }
                } catch (CharacterCodingException notThisOne) {
                    return false;
                }
                refuseBinary(characters.flip());
                characters.clear();
                bytes.compact();
            }
        }
        return true;
    }

    private static void refuseBinary(CharBuffer characters) {
        while (characters.hasRemaining()) {
            if (characters.get() == '\0') {
                throw new ImportRefusedException(
                        new ImportProblem.NotASpreadsheet("berkas biner atau teks UTF-16"));
            }
        }
    }

    private static char separator(Path file, Charset charset) throws IOException {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset)) {
            char[] head = new char[HEAD_CHARACTERS];
            int length = Math.max(reader.read(head), 0);
            for (int i = 0; i < length; i++) {
                char c = head[i];
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted) {
                    commas += c == ',' ? 1 : 0;
                    semicolons += c == ';' ? 1 : 0;
                    tabs += c == '\t' ? 1 : 0;
                    if (c == '\n' && commas + semicolons + tabs > 1) {
                        break;
                    }
                }
            }
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
