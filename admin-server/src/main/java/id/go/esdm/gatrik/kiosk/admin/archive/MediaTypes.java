package id.go.esdm.gatrik.kiosk.admin.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * What an uploaded file is, judged by its first bytes; its name only tells the members of one family
 * apart. What is not known is {@code application/octet-stream}: it is kept, and never shown.
 */
final class MediaTypes {
    static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> BY_MAGIC =
            Map.of(
                    "255044462d", "application/pdf",
                    "89504e470d0a1a0a", "image/png",
                    "ffd8ff", "image/jpeg",
                    "7b5c727466", "application/rtf",
                    "d0cf11e0a1b11ae1", "application/msword");
    private static final String ZIP = "504b0304";
    private static final Map<String, String> OFFICE =
            Map.of(
                    "docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "pptx",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "odt",
                    "application/vnd.oasis.opendocument.text");

    private MediaTypes() {}

    /**
     * The media type of a file.
     *
     * @param head its first bytes, a few hundred at most
     */
    static String of(byte[] head, String name) {
        String hex = HexFormat.of().formatHex(head);
        if (hex.startsWith(ZIP)) {
            return OFFICE.getOrDefault(extension(name), "application/zip");
        }
        return BY_MAGIC.entrySet().stream()
                .filter(known -> hex.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> isPlainText(head, name) ? "text/plain" : UNKNOWN);
    }

    private static boolean isPlainText(byte[] head, String name) {
        if (!extension(name).equals("txt")) {
            return false;
        }
        try {
            return StandardCharsets.US_ASCII
                    .newDecoder()
                    .decode(ByteBuffer.wrap(head))
                    .chars()
                    .noneMatch(sign -> sign < ' ' && "\t\r\n".indexOf(sign) < 0);
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
