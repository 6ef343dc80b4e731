package org.salient.core.extraction;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.salient.core.model.Claim;
import org.salient.core.model.Claim.Credibility;
import org.salient.core.model.FactId;
import org.salient.core.model.Mention;
import org.salient.core.model.Predicate;
import org.salient.core.model.Report;
import org.salient.core.model.Span;
import org.salient.core.model.SpeechAct;

/** Makes a claim of a proposition: its quote, side, ground, quantity, time and reserve. */
final class ClaimMaker {
    /** Raised when the reader comes to read in another way. */
    private static final int VERSION = 1;

    private final Report report;
    private final Prose prose;
    private final Lexicon lexicon;
    private final ActorFinder actors;
    private final QuantityFinder quantities;
    private final WhenFinder times;
    private final String reader;
    private final Locator locator;
    private final List<Mention> all;
    private final IdentityHashMap<Placed, Mention> mentions = new IdentityHashMap<>();

    ClaimMaker(Report report, ZoneId zone, Text text, List<Placed> places) {
        this.report = report;
        prose = text.prose();
        lexicon = text.lexicon();
        actors = new ActorFinder(text, places);
        quantities = new QuantityFinder(prose, lexicon);
        times = new WhenFinder(prose, lexicon, report.published(), zone);
        reader = text.knowledge().language() + "-rules-" + VERSION;
        locator = new Locator(text);
        all = locator.mentions(places);
        for (int i = 0; i < places.size(); i++) {
            mentions.put(places.get(i), all.get(i));
        }
    }

    Claim make(Proposition said) {
        Span content = prose.span(said.stretch());
        var claimant = said.voice().speaker().claimant();
        var id = FactId.of("claim", report.id(), content, claimant.name(), said.act(), said.predicate(), reader);
        return new Claim(
                id,
                report.id(),
                report.published(),
                claimant,
                said.act(),
                said.voice().cue().map(prose::span),
                content,
                content.of(report.text()),
                said.predicate(),
                actors.find(said),
                located(said),
                quantities.find(said.stretch()),
                times.find(said.stretch()),
                isHedged(said),
                isNegated(said),
                Credibility.CANNOT_BE_JUDGED,
                reader);
    }

    /** All places that the report names. */
    List<Mention> mentions() {
        return all;
    }

    /** The ground a proposition is about; "there" means a place itself, whatever lay near it before. */
    private List<Mention> located(Proposition said) {
        boolean pointsBack = prose.has(said.stretch(), WordClass.THERE);
        var located = new ArrayList<Mention>();
        for (Placed place : said.where()) {
            boolean elsewhere = pointsBack && !said.stretch().contains(place.stretch());
            Optional.ofNullable(mentions.get(place))
                    .map(mention -> elsewhere ? locator.plainly(place) : mention)
                    .ifPresent(located::add);
        }
        return located;
    }

    /** "Could not be verified" is no reserve about what is said, where it stands among its words. */
    private boolean isHedged(Proposition said) {
        boolean ownCue = said.voice().cue().filter(said.stretch()::contains).isPresent();
        return !ownCue && lexicon.hedges().firstIn(prose, said.stretch()).isPresent();
    }

    private boolean isNegated(Proposition said) {
        boolean denies = said.act() == SpeechAct.DENIES || said.act() == SpeechAct.COULD_NOT_VERIFY;
        return denies || hasNegator(said) || goesOnNegated(said);
    }

    /** Of ground that is fought over, a negation that follows is of something else: "grey, not firmly controlled". */
    private boolean hasNegator(Proposition said) {
        return lexicon.negators()
                .firstIn(prose, said.stretch())
                .filter(negator -> said.predicate() != Predicate.CONTESTED
                        || negator.stretch().from() < said.at())
                .isPresent();
    }

    /** "Prevented them from advancing and cutting the road": the negation holds for both. */
    private boolean goesOnNegated(Proposition said) {
        return said.link() == ClauseSplitter.Link.JOINED
                && lexicon.verbForms(prose.lower(said.stretch().from())).contains(VerbForm.GERUND)
                && said.before().filter(this::isNegated).isPresent();
    }
}
