package id.go.esdm.gatrik.kiosk.admin.draft;

import java.util.BitSet;

/**
 * Walks over one XML part of a workbook before the reader sees it, and refuses what would make the reader reserve memory
 * without bound: columns past Excel's last, endless cells, tags or nesting, entities, ever new names. It keeps a few
 * numbers and no text. Where it is unsure it counts too much, never too little.
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
    private final StringBuilder word = new StringBuilder(16);
    private final StringBuilder value = new StringBuilder(16);
    private State state = State.TEXT;
    private String element = "";
    private int quote;
    private int inState;
    private int last;
    private int beforeLast;
    private int depth;
    private int tagBytes;
    private int cellBytes;
    private boolean inCell;
    private boolean sharedCell;
    private boolean inIndex;
    private long index;
    private long largestIndex = -1;
    private int distinctNames;
    private int texts;
    private boolean inText;
    private long textBytes;
    private int arrayFormulas;

    /**
     * Starts at the beginning of a part.
     *
     * @param mostTextBytes of the table of shared texts, which the reader holds in memory
     */
    XmlScan(long mostTextBytes) {
        this.mostTextBytes = mostTextBytes;
    }

    /** Takes the next bytes of the part. */
    void accept(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            step(bytes[i] & 0xff);
        }
    }

    /** How many shared texts the part holds. */
    int texts() {
        return texts;
    }

    /** The largest index of a shared text that the part's cells name; -1 without any. */
    long largestIndex() {
        return largestIndex;
    }

    private void step(int c) {
        if (inCell && ++cellBytes > MOST_CELL_BYTES) {
            throw hostile("satu sel terlalu panjang");
        }
        if (inText && ++textBytes > mostTextBytes) {
            throw hostile("terlalu banyak teks");
        }
        if (state == State.TEXT) {
            if (c == '<') {
                state = State.OPEN;
                tagBytes = 0;
            } else if (inIndex) {
                addDigit(c);
            }
            return;
        }
        State before = state;
        markup(c);
        inState = state == before ? inState + 1 : 0;
        beforeLast = last;
        last = c;
    }

    private void markup(int c) {
        switch (state) {
            case TEXT -> throw new IllegalStateException("text is no markup");
            case OPEN -> open(c);
            case BANG -> bang(c);
            // Two bytes at least: "<!-->" and "<!--->" do not end a comment.
            case COMMENT -> endAt(c == '>' && last == '-' && beforeLast == '-' && inState >= 2);
            case CDATA -> endAt(c == '>' && last == ']' && beforeLast == ']');
            case INSTRUCTION -> endAt(c == '>' && last == '?');
            case CLOSE -> close(c);
            case NAME -> name(c);
            case ATTRIBUTES -> attributes(c);
            case VALUE -> value(c);
        }
    }

    /** The index of a shared text: the reader fills its table up to whatever number stands here. */
    private void addDigit(int c) {
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
        word.setLength(0);
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
        word.append((char) c);
        if (word.length() == 2) {
            state =
                    switch (word.toString()) {
                        case "--" -> State.COMMENT;
                        case "[C" -> State.CDATA;
                        default -> throw hostile("berisi DTD");
                    };
        }
    }

    private void endAt(boolean end) {
        if (end) {
            state = State.TEXT;
        }
    }

    private void close(int c) {
        count(c);
        if (c == '>') {
            depth--;
            if ("c".contentEquals(word) || "si".contentEquals(word)) {
                inCell = false;
                inText = false;
            }
            state = State.TEXT;
        } else {
            collect(c);
        }
    }

    private void name(int c) {
        count(c);
        if (isBlank(c) || c == '/' || c == '>') {
            element = word.toString();
            remember();
            startElement();
            word.setLength(0);
            state = State.ATTRIBUTES;
            attributes(c);
        } else {
            collect(c);
        }
    }

    private void startElement() {
        if (++depth > MOST_DEPTH) {
            throw hostile("bersusun terlalu dalam");
        }
        if (element.equals("v") && sharedCell) {
            inIndex = true;
            index = 0;
        }
        boolean text = element.equals("si");
        if (text && ++texts > MOST_TEXTS) {
            throw hostile("terlalu banyak teks");
        }
        if (text || element.equals("c")) {
            inCell = true;
            inText = text;
            cellBytes = 0;
            sharedCell = false;
        }
    }

    private void attributes(int c) {
        count(c);
        if (c == '>') {
            if (last == '/') {
                depth--;
                inCell = inCell && !element.equals("c") && !element.equals("si");
                inIndex = false;
                inText = inText && !element.equals("si");
            }
            state = State.TEXT;
        } else if (c == '"' || c == '\'') {
            quote = c;
            value.setLength(0);
            remember();
            state = State.VALUE;
        } else if (!isBlank(c) && c != '=') {
            collect(c);
        }
    }

    private void value(int c) {
        count(c);
        if (c == quote) {
            checkValue();
            word.setLength(0);
            state = State.ATTRIBUTES;
        } else if (value.length() <= MOST_ADDRESS) {
            value.append((char) c);
        }
    }

    private void checkValue() {
        boolean cell = element.equals("c");
        sharedCell |= cell && "t".contentEquals(word) && "s".contentEquals(value);
        if (cell && "r".contentEquals(word)) {
            long letters = value.chars().filter(Character::isLetter).count();
            if (value.length() > MOST_ADDRESS
                    || letters > MOST_ADDRESS_LETTERS
                    || value.indexOf("&") >= 0) {
                throw hostile("alamat sel di luar lembar");
            }
        }
        if (element.equals("f")
                && "t".contentEquals(word)
                && "array".contentEquals(value)
                && ++arrayFormulas > MOST_ARRAY_FORMULAS) {
            throw hostile("terlalu banyak rumus larik");
        }
        if ((cell || element.equals("f")) && value.indexOf("&") >= 0) {
            throw hostile("atribut sel berisi entitas");
        }
    }

    private void collect(int c) {
        if (c == ':') {
            word.setLength(0);
        } else {
            word.append((char) c);
        }
    }

    private void remember() {
        int hash = word.toString().hashCode();
        int bucket = (hash ^ hash >>> 16) & 0xffff;
        if (!names.get(bucket)) {
            names.set(bucket);
            if (++distinctNames > MOST_NAMES) {
                throw hostile("terlalu banyak nama unsur");
            }
        }
    }

    private void count(int c) {
        if (++tagBytes > MOST_TAG_BYTES) {
            throw hostile("satu tanda terlalu panjang");
        }
        if (c == '<') {
            // Not well-formed, and the one way to hide a tag from this walk.
            throw hostile("tanda di dalam tanda");
        }
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static ImportRefusedException hostile(String what) {
        return new ImportRefusedException(new ImportProblem.Hostile(what));
    }
}
