package id.go.esdm.gatrik.kiosk.admin.draft;

import java.util.BitSet;

/**
 * Walks over one XML part of a workbook before the reader sees it, and refuses what would make the reader reserve memory
 * without bound: columns past Excel's last, endless cells, tags or nesting, entities, ever new names, texts numbered past
 * their table. It keeps numbers and no text; names are known by their hash. Where it is unsure it counts too much, never
 * too little.
 */
final class XmlScan {
    private static final int MOST_TAG_BYTES = 64 << 10;
    private static final int MOST_CELL_BYTES = 1 << 20;
    private static final int MOST_DEPTH = 256;
    private static final int MOST_NAMES = 4_000;
    private static final int MOST_TEXTS = 1_500_000;
    private static final int MOST_ARRAY_FORMULAS = 1_000;

    /** Of a cell's address: Excel's last cell is XFD1048576. */
    private static final int MOST_ADDRESS = 10;

    private static final int MOST_ADDRESS_LETTERS = 3;

    private static final int CELL = "c".hashCode();
    private static final int SHARED_TEXT = "si".hashCode();
    private static final int STORED_VALUE = "v".hashCode();
    private static final int FORMULA = "f".hashCode();
    private static final int ADDRESS = "r".hashCode();
    private static final int TYPE = "t".hashCode();
    private static final int SHARED = "s".hashCode();
    private static final int ARRAY = "array".hashCode();

    private enum State {
        TEXT,
        OPEN,
        BANG,
        COMMENT,
        CDATA,
        INSTRUCTION,
        CLOSE,
        NAME,
        ATTRIBUTES,
        VALUE
    }

    private final long mostTextBytes;
    private final BitSet names = new BitSet(1 << 16);
    private State state = State.TEXT;
    private int inState;
    private int last;
    private int beforeLast;
    private int element;
    private int word;
    private int quote;
    private boolean watched;
    private int value;
    private int valueLength;
    private int valueLetters;
    private boolean valueEntity;
    private int depth;
    private int distinctNames;
    private int arrayFormulas;
    private int texts;
    private long largestIndex = -1;
    private int tagBytes;
    private int cellBytes;
    private long textBytes;
    private boolean inCell;
    private boolean inText;
    private boolean sharedCell;
    private boolean inIndex;
    private long index;

    /**
     * Starts at the beginning of a part.
     *
     * @param mostTextBytes of the table of shared texts, which the reader holds in memory
     */
    XmlScan(long mostTextBytes) {
        this.mostTextBytes = mostTextBytes;
    }

    /** How many shared texts the part holds. */
    int texts() {
        return texts;
    }

    /** The largest number of a shared text that the part's cells name; -1 without any. */
    long largestIndex() {
        return largestIndex;
    }

    /** Takes the next bytes of the part. */
    void accept(byte[] bytes, int length) {
        int at = 0;
        while (at < length) {
            int from = at;
            at =
                    switch (state) {
                        case TEXT -> text(bytes, from, length);
                        case NAME, CLOSE, ATTRIBUTES -> tag(bytes, from, length);
                        case VALUE -> value(bytes, from, length);
                        case OPEN, BANG, COMMENT, CDATA, INSTRUCTION -> other(bytes[from]) + from;
                    };
            weigh(at - from);
        }
    }

    private void weigh(int bytes) {
        if (inCell) {
            cellBytes += bytes;
            if (cellBytes > MOST_CELL_BYTES) {
                throw hostile("satu sel terlalu panjang");
            }
        }
        if (inText) {
            textBytes += bytes;
            if (textBytes > mostTextBytes) {
                throw hostile("terlalu banyak teks");
            }
        }
        if (state != State.TEXT) {
            tagBytes += bytes;
            if (tagBytes > MOST_TAG_BYTES && isTag()) {
                throw hostile("satu tanda terlalu panjang");
            }
        }
    }

    private boolean isTag() {
        return switch (state) {
            case NAME, CLOSE, ATTRIBUTES, VALUE -> true;
            case TEXT, OPEN, BANG, COMMENT, CDATA, INSTRUCTION -> false;
        };
    }

    private int text(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length && bytes[at] != '<') {
            if (inIndex) {
                addDigit(bytes[at]);
            }
            at++;
        }
        if (at < length) {
            state = State.OPEN;
            tagBytes = 0;
            at++;
        }
        return at;
    }

    private int tag(byte[] bytes, int from, int length) {
        int at = from;
        State before = state;
        while (at < length && state == before) {
            int c = bytes[at++];
            if (c == '<') {
                throw hidden();
            }
            switch (before) {
                case NAME -> name(c);
                case CLOSE -> close(c);
                case ATTRIBUTES -> attributes(c);
                case TEXT, OPEN, BANG, COMMENT, CDATA, INSTRUCTION, VALUE ->
                        throw new IllegalStateException("not inside a tag: " + before);
            }
            last = c;
        }
        return at;
    }

    private int value(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length) {
            int c = bytes[at++];
            if (c == quote) {
                endValue();
                return at;
            }
            if (c == '<') {
                throw hidden();
            }
            if (watched) {
                value = value * 31 + c;
                valueLength++;
                valueLetters += c > '9' ? 1 : 0;
                valueEntity |= c == '&';
            }
        }
        return at;
    }

    private int other(int c) {
        State before = state;
        switch (before) {
            case OPEN -> open(c);
            case BANG -> bang(c);
            // Two bytes at least: "<!-->" and "<!--->" do not end a comment.
            case COMMENT -> endAt(c == '>' && last == '-' && beforeLast == '-' && inState >= 2);
            case CDATA -> endAt(c == '>' && last == ']' && beforeLast == ']');
            case INSTRUCTION -> endAt(c == '>' && last == '?');
            case TEXT, CLOSE, NAME, ATTRIBUTES, VALUE ->
                    throw new IllegalStateException("inside a tag: " + before);
        }
        inState = state == before ? inState + 1 : 0;
        beforeLast = last;
        last = c;
        return 1;
    }

    /** The number of a shared text: the reader fills its table up to whatever stands here. */
    private void addDigit(byte c) {
        if (c < '0' || c > '9' || index > MOST_TEXTS) {
            throw hostile("nomor teks di luar tabel");
        }
        index = index * 10 + (c - '0');
        largestIndex = Math.max(largestIndex, index);
    }

    private void open(int c) {
        if (inIndex && c != '/') {
            throw hostile("nomor teks di luar tabel");
        }
        inIndex = false;
        word = 0;
        switch (c) {
            case '!' -> state = State.BANG;
            case '?' -> state = State.INSTRUCTION;
            case '/' -> state = State.CLOSE;
            default -> {
                state = State.NAME;
                name(c);
            }
        }
    }

    private void bang(int c) {
        if (inState == 0) {
            return;
        }
        if (last == '-' && c == '-') {
            state = State.COMMENT;
        } else if (last == '[' && c == 'C') {
            state = State.CDATA;
        } else {
            throw hostile("berisi DTD");
        }
    }

    private void endAt(boolean end) {
        if (end) {
            state = State.TEXT;
        }
    }

    private void close(int c) {
        if (c == '>') {
            end(word);
            state = State.TEXT;
        } else {
            collect(c);
        }
    }

    private void name(int c) {
        if (isBlank(c) || c == '/' || c == '>') {
            element = word;
            remember();
            start();
            word = 0;
            state = State.ATTRIBUTES;
            attributes(c);
        } else {
            collect(c);
        }
    }

    private void start() {
        if (++depth > MOST_DEPTH) {
            throw hostile("bersusun terlalu dalam");
        }
        if (element == STORED_VALUE && sharedCell) {
            inIndex = true;
            index = 0;
        } else if (element == CELL || element == SHARED_TEXT) {
            inText = element == SHARED_TEXT;
            if (inText && ++texts > MOST_TEXTS) {
                throw hostile("terlalu banyak teks");
            }
            inCell = true;
            cellBytes = 0;
            sharedCell = false;
        }
    }

    private void end(int name) {
        depth--;
        inIndex = false;
        if (name == CELL || name == SHARED_TEXT) {
            inCell = false;
            inText = false;
        }
    }

    private void attributes(int c) {
        if (c == '>') {
            if (last == '/') {
                end(element);
            }
            state = State.TEXT;
        } else if (c == '"' || c == '\'') {
            quote = c;
            watched = element == CELL || element == FORMULA;
            value = 0;
            valueLength = 0;
            valueLetters = 0;
            valueEntity = false;
            remember();
            state = State.VALUE;
        } else if (!isBlank(c) && c != '=') {
            collect(c);
        }
    }

    private void endValue() {
        if (watched) {
            checkValue();
        }
        word = 0;
        last = quote;
        state = State.ATTRIBUTES;
    }

    private void checkValue() {
        if (valueEntity) {
            throw hostile("atribut sel berisi entitas");
        }
        if (element == FORMULA) {
            if (word == TYPE && value == ARRAY && ++arrayFormulas > MOST_ARRAY_FORMULAS) {
                throw hostile("terlalu banyak rumus larik");
            }
            return;
        }
        if (word == ADDRESS
                && (valueLength > MOST_ADDRESS || valueLetters > MOST_ADDRESS_LETTERS)) {
            throw hostile("alamat sel di luar lembar");
        }
        sharedCell |= word == TYPE && value == SHARED;
    }

    private void collect(int c) {
        // The same sum as String.hashCode(); a prefix does not count.
        word = c == ':' ? 0 : word * 31 + c;
    }

    private void remember() {
        int bucket = (word ^ (word >>> 16)) & 0xffff;
        if (!names.get(bucket)) {
            names.set(bucket);
            if (++distinctNames > MOST_NAMES) {
                throw hostile("terlalu banyak nama unsur");
            }
        }
    }

    /** Not well-formed, and the one way to hide a tag from this walk. */
    private static ImportRefusedException hidden() {
        return hostile("tanda di dalam tanda");
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static ImportRefusedException hostile(String what) {
        return new ImportRefusedException(new ImportProblem.Hostile(what));
    }
}
