package org.salient.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salient.app.reading.Explained.Piece;
import org.salient.core.brief.BriefHtml;
import org.salient.core.model.Claim;
import org.salient.core.model.Theatre;

/**
 * What was read in texts, as one page that needs nothing beside it: no script, no font, no picture. Every mark is told
 * in words too, so that it is lost neither in print nor to one who sees no colours.
 */
public final class ReadingPage {
    private static final String STYLE = "reading.css";

    private final Theatre theatre;
    private final ClaimTold told;

    public ReadingPage(Theatre theatre) {
        this.theatre = theatre;
        told = new ClaimTold(theatre);
    }

    /** The whole page. */
    public String write(List<Explained> texts) {
        var page = new StringBuilder();
        page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<title>")
                .append(escaped(title(texts)))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<header>\n<p class=\"eyebrow\">What was read, and why</p>\n<h1>")
                .append(escaped(title(texts)))
                .append("</h1>\n<p class=\"quiet\">Read for the theatre ")
                .append(escaped(theatre.name("en")))
                .append(". A machine read this; it tells what the text says, not what is so.</p>\n")
                .append(legend())
                .append("</header>\n<main>\n");
        for (int i = 0; i < texts.size(); i++) {
            page.append(section(texts.get(i), i + 1, texts.size() > 1));
        }
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String title(List<Explained> texts) {
        return texts.size() == 1 ? texts.getFirst().id() : texts.size() + " texts";
    }

    private static String legend() {
        Stream<String> matters = Stream.of(Matter.values())
                .map(matter -> "<li><mark class=\"" + cssClass(matter) + "\">" + matter.words() + "</mark></li>");
        Stream<String> others = Stream.of(
                "<li><b class=\"speaker\">speaker</b></li>",
                "<li><i class=\"cue\">word of saying</i></li>",
                "<li><span class=\"place\">place</span></li>",
                "<li><span class=\"place open\">place left open</span></li>");
        return Stream.concat(matters, others)
                .collect(Collectors.joining(
                        "\n", "<ul class=\"legend\" aria-label=\"Marks in the text\">\n", "\n</ul>\n"));
    }

    private String section(Explained explained, int number, boolean named) {
        List<Claim> claims = explained.reading().claims();
        var html = new StringBuilder("<article>\n");
        html.append(named ? "<h2>" + escaped(explained.id()) + "</h2>\n" : "")
                .append("<p class=\"quiet\">Language ")
                .append(escaped(explained.report().language()))
                .append(" · published ")
                .append(explained.report().published())
                .append("</p>\n<div class=\"read\">\n<div class=\"text\" lang=\"")
                .append(escaped(explained.report().language()))
                .append("\" dir=\"auto\">")
                .append(text(explained, number).strip())
                .append("</div>\n<div class=\"told\">\n<h3>")
                .append(claims.size() == 1 ? "1 claim" : claims.size() + " claims")
                .append("</h3>\n<ol class=\"claims\">\n");
        for (int i = 0; i < claims.size(); i++) {
            html.append(claim(claims.get(i), explained.report().text(), i + 1, number));
        }
        return html.append("</ol>\n")
                .append(unclaimed(explained))
                .append("</div>\n</div>\n</article>\n")
                .toString();
    }

    /** The places and words of a text that are in no claim. */
    private String unclaimed(Explained explained) {
        return list(
                        "Places that no claim is about",
                        explained.otherPlaces().stream().map(ClaimTold::place).toList())
                + list(
                        "Not read",
                        explained.reading().unread().stream()
                                .map(unread -> unread.reason() + ": " + unread.detail())
                                .toList());
    }

    private static String list(String title, List<String> rows) {
        return rows.isEmpty()
                ? ""
                : rows.stream()
                        .map(row -> "<li>" + escaped(row) + "</li>")
                        .collect(
                                Collectors.joining("\n", "<h3>" + title + "</h3>\n<ul class=\"rest\">\n", "\n</ul>\n"));
    }

    private String claim(Claim claim, String text, int index, int number) {
        var html = new StringBuilder("<li class=\"claim " + cssClass(Matter.of(claim.predicate())) + "\" id=\"")
                .append(name("claim", number, index))
                .append("\">\n<p class=\"words\"><a href=\"#")
                .append(name("words", number, index))
                .append("\" aria-label=\"Claim ")
                .append(index)
                .append(", to its words in the text\">")
                .append(index)
                .append("</a> <q dir=\"auto\">")
                .append(escaped(claim.quote()))
                .append("</q></p>\n<dl>\n");
        for (ClaimTold.Row row : told.rows(claim, text)) {
            html.append("<dt>").append(row.label()).append("</dt>");
            row.values()
                    .forEach(value -> html.append("<dd>").append(escaped(value)).append("</dd>"));
            html.append('\n');
        }
        return html.append("</dl>\n</li>\n").toString();
    }

    private static String text(Explained explained, int number) {
        List<Piece> pieces = explained.pieces();
        var html = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            List<Integer> before = i == 0 ? List.of() : pieces.get(i - 1).claims();
            html.append(piece(pieces.get(i), before, explained, number));
        }
        return html.toString();
    }

    private static String piece(Piece piece, List<Integer> before, Explained explained, int number) {
        var html = new StringBuilder();
        for (int claim : piece.claims()) {
            if (!before.contains(claim)) {
                html.append("<a class=\"number\" id=\"")
                        .append(name("words", number, claim + 1))
                        .append("\" href=\"#")
                        .append(name("claim", number, claim + 1))
                        .append("\" aria-label=\"Claim ")
                        .append(claim + 1)
                        .append("\">")
                        .append(claim + 1)
                        .append("</a>");
            }
        }
        String words = piece.place()
                .map(place -> "<span class=\"place" + (place.location().isEmpty() ? " open" : "") + "\" title=\""
                        + escaped(ClaimTold.place(place)) + "\">" + escaped(piece.words()) + "</span>")
                .orElseGet(() -> escaped(piece.words()));
        words = piece.cue() ? "<i class=\"cue\">" + words + "</i>" : words;
        words = piece.speaker() ? "<b class=\"speaker\">" + words + "</b>" : words;
        return html.append(marked(words, piece, explained)).toString();
    }

    /** Of claims within each other the innermost, the last to begin, gives its colour. */
    private static String marked(String words, Piece piece, Explained explained) {
        return piece.claims().isEmpty()
                ? words
                : "<mark class=\""
                        + cssClass(Matter.of(explained
                                .reading()
                                .claims()
                                .get(piece.claims().getLast())
                                .predicate()))
                        + "\">" + words + "</mark>";
    }

    private static String name(String kind, int text, int claim) {
        return kind + "-" + text + "-" + claim;
    }

    private static String cssClass(Matter matter) {
        return ClaimTold.words(matter);
    }

    private static String escaped(String words) {
        return BriefHtml.escaped(Harmless.words(words));
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(ReadingPage.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + STYLE, e);
        }
    }
}
