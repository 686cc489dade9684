package id.go.esdm.gatrik.kiosk.terminal.cache;

/** What the feed says is live; nothing of it is checked yet. */
sealed interface FeedAnswer {
    /** The same as when its tag was given (304). */
    record Unchanged() implements FeedAnswer {}

    /** Nothing has been published yet (404). */
    record Nothing() implements FeedAnswer {}

    /** A pointer. */
    final class Pointer implements FeedAnswer {
        private final byte[] pointer;
        private final byte[] signature;
        private final String tag;

        Pointer(byte[] pointer, byte[] signature, String tag) {
            this.pointer = pointer;
            this.signature = signature;
            this.tag = tag;
        }

        /** The bytes of {@code current.json}. */
        byte[] pointer() {
            return pointer;
        }

        /** The bytes of {@code current.sig}. */
        byte[] signature() {
            return signature;
        }

        /** The ETag of {@code current.json}, empty if it has none. */
        String tag() {
            return tag;
        }
    }
}
