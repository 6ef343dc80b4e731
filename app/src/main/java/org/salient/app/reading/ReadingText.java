package org.salient.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salient.app.reading.Explained.Piece;
import org.salient.core.extraction.Unread;
import org.salient.core.model.Claim;
import org.salient.core.model.Mention;
import org.salient.core.model.Theatre;

/** What was read in a text, for a terminal: in colours, or with brackets where there are none. */
public final class ReadingText {
    private static final String LEGEND = "[1 what claim 1 says 1]  <word of saying>  (speaker)  {place}";
    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String CUE = "\u001b[3m\u001b[35m";
    private static final String SPEAKER = "\u001b[1m\u001b[36m";
    private static final String PLACE = "\u001b[4m";
    private static final int LABEL_WIDTH = 10;

    private final ClaimTold told;
    private final boolean coloured;

    /** @param coloured whether colours are shown; brackets stand where they are not */
    public ReadingText(Theatre theatre, boolean coloured) {
        told = new ClaimTold(theatre);
        this.coloured = coloured;
    }

    /** The lines of a text: its words, its claims, its other places, what was refused. */
    public List<String> lines(Explained explained) {
        var lines = new ArrayList<String>();
        lines.add(bold(Harmless.words(explained.id())) + "  "
                + explained.report().language() + ", " + explained.report().published());
        lines.add(coloured ? colourLegend() : LEGEND);
        lines.add("");
        text(explained).strip().lines().forEach(lines::add);
        List<Claim> claims = explained.reading().claims();
        for (int i = 0; i < claims.size(); i++) {
            claim(i, claims.get(i), explained.report().text(), lines);
        }
        section(
                "Places that no claim is about",
                explained.otherPlaces().stream().map(ClaimTold::place).toList(),
                lines);
        section(
                "Not read",
                explained.reading().unread().stream().map(ReadingText::why).toList(),
                lines);
        return lines;
    }

    private static String why(Unread unread) {
        return unread.reason() + ": " + unread.detail();
    }

    private static void section(String title, List<String> rows, List<String> lines) {
        if (!rows.isEmpty()) {
            lines.add("");
            lines.add(title);
            rows.forEach(row -> lines.add("  " + oneLine(row)));
        }
    }

    private void claim(int index, Claim claim, String text, List<String> lines) {
        lines.add("");
        lines.add(bold((index + 1) + "  " + oneLine(claim.quote())));
        for (ClaimTold.Row row : told.rows(claim, text)) {
            for (int i = 0; i < row.values().size(); i++) {
                String label = i == 0 ? row.label() : "";
                lines.add(String.format(Locale.ROOT, "   %-" + LABEL_WIDTH + "s", label)
                        + oneLine(row.values().get(i)));
            }
        }
    }

    private static String oneLine(String words) {
        return Harmless.words(words).replace('\n', ' ');
    }

    private String bold(String words) {
        return coloured ? BOLD + words + RESET : words;
    }

    private String text(Explained explained) {
        List<Piece> pieces = explained.pieces();
        var text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<Integer> before = i == 0 ? List.of() : pieces.get(i - 1).claims();
            List<Integer> after =
                    i + 1 == pieces.size() ? List.of() : pieces.get(i + 1).claims();
            String words = Harmless.words(piece.words());
            text.append(coloured ? colours(piece, before, explained, words) : brackets(piece, before, after, words));
        }
        return text.toString();
    }

    private static String brackets(Piece piece, List<Integer> before, List<Integer> after, String words) {
        String marked = piece.place().isPresent() ? "{" + words + "}" : words;
        marked = piece.cue() ? "<" + marked + ">" : marked;
        marked = piece.speaker() ? "(" + marked + ")" : marked;
        var text = new StringBuilder();
        piece.claims().stream()
                .filter(claim -> !before.contains(claim))
                .forEach(claim -> text.append("[").append(claim + 1).append(' '));
        text.append(marked);
        piece.claims().reversed().stream()
                .filter(claim -> !after.contains(claim))
                .forEach(claim -> text.append(' ').append(claim + 1).append("]"));
        return text.toString();
    }

    private static String colours(Piece piece, List<Integer> before, Explained explained, String words) {
        var start = new StringBuilder();
        var text = new StringBuilder();
        for (int claim : piece.claims()) {
            String colour =
                    colour(Matter.of(explained.reading().claims().get(claim).predicate()));
            text.append(before.contains(claim) ? "" : colour + BOLD + (claim + 1) + " " + RESET);
            start.append(colour);
        }
        start.append(piece.cue() ? CUE : "");
        start.append(piece.speaker() ? SPEAKER : "");
        start.append(piece.place().map((Mention _) -> PLACE).orElse(""));
        return text.append(start)
                .append(words)
                .append(start.isEmpty() ? "" : RESET)
                .toString();
    }

    private static String colourLegend() {
        return Stream.concat(
                        Stream.of(Matter.values()).map(matter -> colour(matter) + matter.words()),
                        Stream.of(CUE + "word of saying", SPEAKER + "speaker", PLACE + "place"))
                .collect(Collectors.joining(RESET + "  ", "", RESET));
    }

    private static String colour(Matter matter) {
        return switch (matter) {
            case GROUND -> "\u001b[34m";
            case FIGHT -> "\u001b[33m";
            case FIRE -> "\u001b[31m";
            case OTHER -> "\u001b[32m";
        };
    }
}
