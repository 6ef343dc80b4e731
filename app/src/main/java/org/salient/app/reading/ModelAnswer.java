package org.salient.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.salient.core.extraction.Reading;
import org.salient.core.extraction.Unread;
import org.salient.core.model.Claim;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.FactId;
import org.salient.core.model.Mention;
import org.salient.core.model.Predicate;
import org.salient.core.model.Relation;
import org.salient.core.model.Report;
import org.salient.core.model.Side;
import org.salient.core.model.Source;
import org.salient.core.model.Span;
import org.salient.core.model.SpeechAct;
import org.salient.core.model.Theatre;
import org.salient.core.model.TimeSpan;
import tools.jackson.databind.JsonNode;

/**
 * Makes claims of what a model answered on one report. A claim all of whose quotes stand in the report letter by letter is
 * kept, under the model's name; any other is refused with its reason. A place is the ground that the first reader found
 * for the same words, else it is left open: coordinates are never taken from a model.
 */
final class ModelAnswer {
    /** No report tells more; an answer that goes on is cut. */
    private static final int MOST_CLAIMS = 500;

    private final Report report;
    private final Theatre theatre;
    private final List<Mention> mentions;
    private final String reader;
    private int searched;

    ModelAnswer(Report report, Theatre theatre, List<Mention> mentions, String reader) {
        this.report = report;
        this.theatre = theatre;
        this.mentions = mentions;
        this.reader = reader;
    }

    Reading read(JsonNode list) {
        var claims = new ArrayList<Claim>();
        var unread = new ArrayList<Unread>();
        for (int i = 0; i < Math.min(MOST_CLAIMS, list.size()); i++) {
            try {
                Claim claim = claim(list.get(i));
                if (claims.stream().map(Claim::id).noneMatch(claim.id()::equals)) {
                    claims.add(claim);
                }
            } catch (Unfounded e) {
                unread.add(e.unread);
            }
        }
        if (list.size() > MOST_CLAIMS) {
            unread.add(new Unread("model: too many claims", list.size() - MOST_CLAIMS + " after " + MOST_CLAIMS));
        }
        return new Reading(claims, List.of(), unread);
    }

    private Claim claim(JsonNode told) {
        Span content = quoted("content", member(told, "content").orElseThrow(() -> unfounded("no content", "null")));
        searched = content.start();
        Claimant claimant = member(told, "claimant").map(this::speaker).orElseGet(this::narrator);
        var act = choice(SpeechAct.class, told, "speech_act");
        var predicate = choice(Predicate.class, told, "predicate");
        return new Claim(
                FactId.of("claim", report.id(), content, claimant.name(), act, predicate, reader),
                report.id(),
                report.published(),
                claimant,
                act,
                member(told, "cue").map(cue -> quoted("cue", cue)),
                content,
                content.of(report.text()),
                predicate,
                member(told, "actor_side").map(this::side).map(Side::id),
                places(told.path("places"), content),
                Optional.empty(),
                TimeSpan.day(report.published().atZone(theatre.zone()).toLocalDate(), theatre.zone()),
                told.path("hedged").asBoolean(false),
                told.path("negated").asBoolean(false),
                Claim.Credibility.CANNOT_BE_JUDGED,
                reader);
    }

    /** Where quoted words stand: from the last claim's words on, else anywhere. */
    private Span quoted(String what, String words) {
        int onward = report.text().indexOf(words, searched);
        int start = onward >= 0 ? onward : report.text().indexOf(words);
        if (words.isBlank() || start < 0) {
            throw unfounded(what + " is not in the report", words);
        }
        return new Span(start, start + words.length());
    }

    private Claimant speaker(String name) {
        Span _ = quoted("claimant", name);
        return source(name)
                .map(ModelAnswer::claimant)
                .orElseGet(() -> new Claimant(name, ClaimantKind.OTHER, Optional.empty(), Optional.empty()));
    }

    private Claimant narrator() {
        return theatre.source(report.source())
                .map(ModelAnswer::claimant)
                .orElseGet(() -> new Claimant(
                        report.source().value(), ClaimantKind.NARRATOR, Optional.empty(), Optional.empty()));
    }

    private static Claimant claimant(Source source) {
        return new Claimant(source.name(), source.kind(), source.side(), Optional.of(source.id()));
    }

    private Optional<Source> source(String name) {
        return theatre.sources().stream()
                .filter(source -> Stream.concat(Stream.of(source.name()), source.aliases().stream())
                        .anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }

    private Side side(String id) {
        return theatre.sides().stream()
                .filter(side -> side.id().value().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> unfounded("the theatre has no such side", id));
    }

    private List<Mention> places(JsonNode names, Span content) {
        var places = new ArrayList<Mention>();
        for (JsonNode name : names.values()) {
            if (!name.isString()) {
                throw unfounded("a place is no name", name.toString());
            }
            Span span = quoted("place", name.asString());
            Stream<Mention> known =
                    mentions.stream().filter(mention -> mention.text().equals(name.asString()));
            places.add(known.min(java.util.Comparator.comparing(mention -> !content.overlaps(mention.span())))
                    .orElseGet(() -> open(span)));
        }
        return places;
    }

    private Mention open(Span span) {
        return new Mention(
                span,
                span.of(report.text()),
                Relation.IN,
                Optional.empty(),
                "the second reader names it, no list has placed it",
                List.of());
    }

    private <E extends Enum<E>> E choice(Class<E> kind, JsonNode told, String member) {
        String word = member(told, member).orElse("null");
        return Stream.of(Objects.requireNonNull(kind.getEnumConstants()))
                .filter(value -> value.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> unfounded("there is no such " + member, word));
    }

    private static Optional<String> member(JsonNode told, String name) {
        return Optional.of(told.path(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    private static Unfounded unfounded(String reason, String words) {
        return new Unfounded(new Unread("model: " + reason, words));
    }

    /** Says, within this class, that a claim is refused. */
    private static final class Unfounded extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Unread unread;

        Unfounded(Unread unread) {
            super(unread.reason(), null, false, false);
            this.unread = unread;
        }
    }
}
