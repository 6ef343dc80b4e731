package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.extraction.ClauseSplitter.Clause;
import org.salient.core.model.Claim;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.FactId;
import org.salient.core.model.Predicate;
import org.salient.core.model.Report;
import org.salient.core.model.Source;
import org.salient.core.model.SpeechAct;
import org.salient.core.model.Theatre;

/** Reads one report, sentence by sentence, with what the sentences before have said in mind. */
final class ReportReader {
    private final Prose prose;
    private final List<Sentence> sentences;
    private final Attribution attribution;
    private final Quotations quotations;
    private final ClauseSplitter clauses;
    private final ClauseReader clauseReader;
    private final ClaimMaker maker;
    private final Voice narrator;
    private final List<Placed> places;
    private final Discourse discourse = new Discourse();

    ReportReader(Report report, Theatre theatre, Knowledge knowledge, Places known) {
        var text = Text.of(report, knowledge);
        prose = text.prose();
        sentences = new SentenceSplitter(prose).split();
        places = known.chooser().choose(new PlaceFinder(text).find(), knowledge.language());
        var speakers = new Speakers(text, known.holders());
        attribution = new Attribution(text, speakers);
        quotations = new Quotations(text, speakers);
        var predicates = new PredicateFinder(text);
        clauses = new ClauseSplitter(text, predicates);
        int year = report.published().atZone(theatre.zone()).getYear();
        clauseReader = new ClauseReader(text, predicates, new WhereFinder(prose, places), year);
        maker = new ClaimMaker(report, theatre.zone(), text, places);
        narrator = narrator(report, theatre);
    }

    /** How places are chosen, and whose ground they are on. */
    record Places(PlaceChooser chooser, Holders holders) {}

    Reading read() {
        var claims = new LinkedHashMap<FactId, Claim>();
        var unread = new ArrayList<Unread>();
        for (Sentence sentence : sentences) {
            clauseReader.begin(sentence, sentence.equals(sentences.getLast()));
            for (Utterance utterance : utterances(sentence)) {
                read(utterance, claims, unread);
            }
            if (narrator.speaker().kind() == ClaimantKind.THINK_TANK) {
                occupied(sentence.stretch(), claims);
            }
        }
        return new Reading(List.copyOf(claims.values()), maker.mentions(), unread);
    }

    /** "Occupied X": a group that studies the war says by it who holds X, whatever else its sentence tells. */
    private void occupied(Stretch sentence, Map<FactId, Claim> claims) {
        for (Placed place : places) {
            int before = place.stretch().from() - 1;
            if (sentence.contains(place.stretch()) && prose.is(before, WordClass.OCCUPIED)) {
                var words = new Stretch(before, place.stretch().to());
                Claim claim = maker.make(new Proposition(
                        words,
                        narrator,
                        narrator.act(),
                        Predicate.CONTROL,
                        before,
                        ClauseSplitter.Link.FREE,
                        List.of(place),
                        Optional.empty()));
                claims.putIfAbsent(claim.id(), claim);
            }
        }
    }

    private List<Utterance> utterances(Sentence sentence) {
        Optional<Voice> quoted = quotations.voiceOf(sentence.stretch(), discourse);
        return quoted.map(voice -> List.of(new Utterance(sentence.stretch(), voice)))
                .orElseGet(() -> attribution.find(sentence.stretch(), narrator, discourse));
    }

    private void read(Utterance utterance, Map<FactId, Claim> claims, List<Unread> unread) {
        for (Clause clause : clauses.split(utterance.content())) {
            Voice voice = clause.link() == ClauseSplitter.Link.ASIDE ? narrator : utterance.voice();
            switch (clauseReader.read(clause, voice, discourse)) {
                case ClauseReader.Outcome.Said(var proposition) -> {
                    Claim claim = maker.make(proposition);
                    claims.putIfAbsent(claim.id(), claim);
                }
                case ClauseReader.Outcome.Left(var why) -> unread.add(why);
                case ClauseReader.Outcome.Nothing _ -> {}
            }
        }
    }

    /** The text's own voice: a party's or a think tank's own reports speak in its name, an agency's in that of nobody. */
    static Voice narrator(Report report, Theatre theatre) {
        Optional<Source> source = theatre.source(report.source());
        ClaimantKind kind = source.map(Source::kind).map(ReportReader::narrates).orElse(ClaimantKind.NARRATOR);
        String name = source.map(Source::name).orElse(report.source().value());
        var claimant = new Claimant(name, kind, source.flatMap(Source::side), source.map(Source::id));
        return new Voice(new Speaker(claimant, ""), SpeechAct.REPORTS, Optional.empty());
    }

    private static ClaimantKind narrates(ClaimantKind kind) {
        return switch (kind) {
            case OFFICIAL, MILITARY, THINK_TANK, OSINT, BLOGGER, ANALYST, POLITICIAN -> kind;
            case NEWS_AGENCY, NARRATOR, OTHER -> ClaimantKind.NARRATOR;
        };
    }
}
