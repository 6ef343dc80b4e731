package org.salient.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.salient.core.extraction.Reading;
import org.salient.core.model.Claim;
import org.salient.core.model.Mention;
import org.salient.core.model.Report;
import org.salient.core.model.Span;

/**
 * A text with what was read in it.
 *
 * @param id what the text is called
 */
public record Explained(String id, Report report, Reading reading) {
    /** How far from a claim's words its speaker's name is looked for, in characters. */
    private static final int NEAR = 300;

    /**
     * A stretch of the text that no mark begins or ends in.
     *
     * @param claims  the indexes of the claims whose content it belongs to
     * @param cue     whether it is a word that reports
     * @param speaker whether it names one who speaks
     * @param place   whether it names a place
     */
    record Piece(String words, List<Integer> claims, boolean cue, boolean speaker, Optional<Mention> place) {}

    /** The whole text in pieces, in its order. */
    List<Piece> pieces() {
        List<Optional<Span>> speakers =
                reading.claims().stream().map(this::speaker).toList();
        var edges = new TreeSet<Integer>(List.of(0, report.text().length()));
        spans(speakers).forEach(span -> {
            edges.add(span.start());
            edges.add(span.end());
        });
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int to : edges.tailSet(1)) {
            pieces.add(piece(new Span(from, to), speakers));
            from = to;
        }
        return pieces;
    }

    private Stream<Span> spans(List<Optional<Span>> speakers) {
        Stream<Span> claims = reading.claims().stream()
                .flatMap(claim -> Stream.concat(Stream.of(claim.content()), claim.cue().stream()));
        Stream<Span> named = speakers.stream().flatMap(Optional::stream);
        return Stream.concat(
                Stream.concat(claims, named), reading.mentions().stream().map(Mention::span));
    }

    private Piece piece(Span span, List<Optional<Span>> speakers) {
        List<Claim> claims = reading.claims();
        var inside = new ArrayList<Integer>();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).content().contains(span)) {
                inside.add(i);
            }
        }
        return new Piece(
                span.of(report.text()),
                inside,
                claims.stream().flatMap(claim -> claim.cue().stream()).anyMatch(cue -> cue.contains(span)),
                speakers.stream().flatMap(Optional::stream).anyMatch(speaker -> speaker.contains(span)),
                reading.mentions().stream()
                        .filter(mention -> mention.span().contains(span))
                        .findFirst());
    }

    /** Where the speaker of a claim is named: the nearest before the claim's words, else the nearest after. A pronoun is not found. */
    private Optional<Span> speaker(Claim claim) {
        String name = claim.claimant().name();
        int content = claim.content().start();
        int before = report.text().lastIndexOf(name, content);
        int after = report.text().indexOf(name, content);
        if (name.isEmpty()
                || (before < content - NEAR
                        && (after < 0 || after > claim.content().end() + NEAR))) {
            return Optional.empty();
        }
        int start = before >= content - NEAR && before >= 0 ? before : after;
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + name.length()));
    }

    /** Places that no claim is about. */
    List<Mention> otherPlaces() {
        List<Span> told = reading.claims().stream()
                .flatMap(claim -> claim.places().stream())
                .map(Mention::span)
                .toList();
        return reading.mentions().stream()
                .filter(mention -> !told.contains(mention.span()))
                .toList();
    }
}
