package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.search.Span;
import id.go.esdm.gatrik.kiosk.terminal.reader.Folded;
import id.go.esdm.gatrik.kiosk.terminal.reader.Sought;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the matches of a page stand in the paragraphs that were made of it; a match may cross from one to the next.
 *
 * @param pieces for each paragraph the parts to be marked
 * @param presentParagraph the one in which the present match begins; -1 if there is none
 * @param presentPiece the part of it that is the present match
 */
record ParagraphMarks(List<List<Span>> pieces, int presentParagraph, @Nullable Span presentPiece) {
    /** Seeks in them; the match numbered {@code present}, from 0, is the present one, -1 for none. */
    static ParagraphMarks of(List<String> paragraphs, Sought sought, int present) {
        List<List<Span>> pieces = new ArrayList<>();
        List<Span> matches = sought.in(Folded.of(String.join("\n", paragraphs)));
        int last = matches.size() - 1;
        Span at = present < 0 || last < 0 ? null : matches.get(Math.min(present, last));
        int presentParagraph = -1;
        Span presentPiece = null;
        int begin = 0;
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            int end = begin + paragraphs.get(paragraph).length();
            List<Span> here = new ArrayList<>();
            for (Span match : matches) {
                if (match.start() < end && match.end() > begin) {
                    Span piece =
                            new Span(
                                    Math.max(match.start(), begin) - begin,
                                    Math.min(match.end(), end) - begin);
                    here.add(piece);
                    if (match.equals(at) && presentParagraph < 0) {
                        presentParagraph = paragraph;
                        presentPiece = piece;
                    }
                }
            }
            pieces.add(List.copyOf(here));
            begin = end + 1;
        }
        return new ParagraphMarks(List.copyOf(pieces), presentParagraph, presentPiece);
    }

    /** The parts of a paragraph to be marked. */
    List<Span> spans(int paragraph) {
        return pieces.get(paragraph);
    }

    /** The present match, if it begins in that paragraph. */
    @Nullable Span present(int paragraph) {
        return paragraph == presentParagraph ? presentPiece : null;
    }
}
