package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salient.core.extraction.InflectedAttribution.Lasts;
import org.salient.core.extraction.InflectedAttribution.Said;
import org.salient.core.extraction.Lexicon.Told;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.Claim;
import org.salient.core.model.FactId;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Predicate;
import org.salient.core.model.SpeechAct;

/** Reads a report in an inflected language, sentence by sentence. */
final class InflectedReader {
    /** A text of no more characters is a headline or a short post, all of which tells something. */
    private static final int SHORT = 420;
    /** In a long text, sentences after these tell of the war only where they name a place. */
    private static final int LEADING = 5;
    /** How many sentences on a voice at a paragraph's end is looked for. */
    private static final int AHEAD = 2;

    private final Prose prose;
    private final Lexicon lexicon;
    private final List<Passage> passages;
    private final List<Placed> places;
    private final Teller teller;
    private final Partition partition;
    private final ClaimMaker maker;
    private final Voice narrator;
    private final List<Said> said = new ArrayList<>();
    private final boolean ofWar;
    private final boolean ofOther;
    private final Map<FactId, Claim> claims = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private List<Placed> lastPlaces = List.of();
    private Optional<Proposition> before = Optional.empty();

    InflectedReader(
            Text text, List<Passage> passages, List<Placed> places, Holders holders, ClaimMaker maker, Voice narrator) {
        prose = text.prose();
        lexicon = text.lexicon();
        this.places = places;
        this.maker = maker;
        this.narrator = narrator;
        this.passages = List.copyOf(passages);
        teller = new Teller(text);
        partition = new Partition(text, teller, places);
        var attribution = new InflectedAttribution(text, teller, new InflectedSpeakers(text, holders));
        Optional<Speaker> last = Optional.empty();
        for (Passage passage : passages) {
            Said found = attribution.find(undoubted(passage.stretch()), last);
            said.add(found);
            if (found.voice().isPresent()) {
                last = found.voice().map(Voice::speaker);
            }
        }
        var all = new Stretch(0, prose.size());
        ofWar = prose.has(all, WordClass.WAR);
        ofOther = lexicon.otherTopics().firstIn(prose, all).isPresent();
    }

    Reading read() {
        Optional<Voice> carried = Optional.empty();
        var lasts = Lasts.SENTENCE;
        for (int i = 0; i < passages.size(); i++) {
            boolean next =
                    i > 0 && passages.get(i).paragraph() != passages.get(i - 1).paragraph();
            if (next) {
                carried = lasts == Lasts.NEXT_PARAGRAPH ? carried : Optional.empty();
                lasts = Lasts.PARAGRAPH;
            }
            Said now = said.get(i);
            if (now.voice().isPresent()) {
                carried = now.lasts() == Lasts.SENTENCE ? Optional.empty() : now.voice();
                lasts = now.lasts();
            }
            read(i, now.voice().or(aheadOr(i, carried)).orElse(narrator));
        }
        return new Reading(List.copyOf(claims.values()), maker.mentions(), List.of());
    }

    private java.util.function.Supplier<Optional<Voice>> aheadOr(int index, Optional<Voice> carried) {
        return () -> carried.or(() -> ahead(index));
    }

    /** The voice that closes the first paragraph: it spoke from its beginning. */
    private Optional<Voice> ahead(int index) {
        for (int i = index + 1; i <= index + AHEAD && i < passages.size(); i++) {
            boolean same = passages.get(i).paragraph() == passages.get(index).paragraph();
            if (!same || passages.get(i).paragraph() != passages.getFirst().paragraph()) {
                return Optional.empty();
            }
            if (said.get(i).voice().isPresent()) {
                return said.get(i).closes() ? said.get(i).voice() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void read(int index, Voice voice) {
        before = Optional.empty();
        var content = said.get(index).content();
        if (passages.get(index).asks()) {
            return;
        }
        doubt(passages.get(index).stretch());
        for (Stretch part : partition.of(content)) {
            clause(prose.trimmed(part), voice, index);
        }
    }

    /** What of a sentence is not said to be unverified: all, or what follows a "but". */
    private Stretch undoubted(Stretch sentence) {
        return lexicon.fixedCues()
                .firstIn(prose, sentence)
                .map(cue -> sentence.from(endOfDoubt(sentence, cue) + 1))
                .orElse(sentence);
    }

    private int endOfDoubt(Stretch sentence, Match<SpeechAct> cue) {
        return prose.first(sentence.from(cue.stretch().to()), i -> prose.is(i, WordClass.BUT));
    }

    /** "It could not be verified": a claim of its own. */
    private void doubt(Stretch sentence) {
        lexicon.fixedCues().firstIn(prose, sentence).ifPresent(cue -> {
            var voice = new Voice(narrator.speaker(), cue.meaning(), Optional.of(cue.stretch()));
            var content = prose.trimmed(sentence.until(endOfDoubt(sentence, cue)));
            make(content, voice, Predicate.BACKGROUND, content.from(), ownPlaces(content));
        });
    }

    private void clause(Stretch clause, Voice voice, int index) {
        if (clause.isEmpty()) {
            return;
        }
        Optional<Match<Told>> most = teller.most(clause);
        List<Placed> own = ownPlaces(clause);
        Optional<Predicate> predicate =
                most.map(match -> match.meaning().predicate()).or(() -> untold(clause, own, voice, index));
        if (predicate.isEmpty()) {
            return;
        }
        List<Placed> where =
                where(clause, own, predicate.get(), passages.get(index).stretch());
        boolean tells = isClaim(clause, own, voice, index) && !isVague(clause, predicate.get(), where, voice);
        if (tells && told.add(key(clause, predicate.get()))) {
            int at = most.map(match -> match.stretch().from()).orElse(clause.from());
            make(clause, voice, predicate.get(), at, where);
        }
    }

    /** In the text's own voice what has no place, or comes in a text without a word of war, must be an act of war. */
    private boolean isVague(Stretch clause, Predicate predicate, List<Placed> where, Voice voice) {
        boolean placed = !where.isEmpty() && ofWar;
        if (!voice.speaker().isNarrator() || placed) {
            return false;
        }
        return switch (predicate) {
            case INTENT, RESUPPLY, BACKGROUND, PRESENCE, WITHDRAWAL -> true;
            case CONTROL, ADVANCE, ENCIRCLEMENT, CONTESTED -> ofWar && !prose.has(clause, WordClass.WAR);
            case STRIKE, CASUALTIES, DESTRUCTION -> false;
        };
    }

    private String key(Stretch clause, Predicate predicate) {
        return predicate + prose.words(clause).replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }

    /** A short text that names a place and a thing of war tells of it, whatever its verb; so does one who blames somebody's arms. */
    private Optional<Predicate> untold(Stretch clause, List<Placed> own, Voice voice, int index) {
        boolean fire = prose.has(clause, WordClass.FIRE);
        boolean headline = prose.masked().length() < SHORT && index <= 1;
        boolean tells = headline && !own.isEmpty() && prose.has(clause, WordClass.WAR);
        boolean blames = fire
                && voice.speaker().claimant().side().isPresent()
                && !voice.speaker().isNarrator();
        return tells || blames ? Optional.of(fire ? Predicate.STRIKE : Predicate.BACKGROUND) : Optional.empty();
    }

    private boolean isClaim(Stretch clause, List<Placed> own, Voice voice, int index) {
        if (ofOther || (!ofWar && own.isEmpty())) {
            return false;
        }
        boolean spoken = !voice.speaker().isNarrator();
        boolean near = prose.masked().length() < SHORT && index <= 2;
        boolean tells = prose.has(clause, WordClass.WAR) || !own.isEmpty() || spoken || near;
        return tells && (index <= LEADING || !own.isEmpty());
    }

    private void make(Stretch content, Voice voice, Predicate predicate, int at, List<Placed> where) {
        if (content.isEmpty()) {
            return;
        }
        var proposition = new Proposition(
                content, voice, act(content, voice), predicate, at, ClauseSplitter.Link.FREE, where, before);
        Claim claim = maker.make(proposition);
        claims.putIfAbsent(claim.id(), claim);
        before = Optional.of(proposition);
        lastPlaces = where.isEmpty() ? lastPlaces : where;
    }

    private SpeechAct act(Stretch content, Voice voice) {
        boolean judges = voice.cue().isEmpty() && prose.has(content, WordClass.FORECAST);
        return judges ? SpeechAct.ASSESSES : voice.act();
    }

    /** The places a clause names; of open names none where another is known, and no locator beside another place. */
    private List<Placed> ownPlaces(Stretch clause) {
        List<Placed> own = places.stream()
                .filter(place -> clause.contains(place.stretch()))
                .toList();
        List<Placed> known =
                own.stream().filter(place -> place.place().isPresent()).toList();
        List<Placed> kept = known.isEmpty() ? own : known;
        List<Placed> about = kept.stream().filter(place -> !isBearing(place)).toList();
        return about.isEmpty() ? kept : about;
    }

    /** "To the north of X". */
    private boolean isBearing(Placed place) {
        int from = place.stretch().from() - 2;
        return lexicon.relations()
                .at(prose, from)
                .filter(match -> match.meaning().bearing().isPresent())
                .isPresent();
    }

    /** A clause's own places, else those named with the one who says it, else those spoken of last. */
    private List<Placed> where(Stretch clause, List<Placed> own, Predicate predicate, Stretch sentence) {
        if (!own.isEmpty() || predicate == Predicate.BACKGROUND) {
            return own;
        }
        List<Placed> speakers = before.isEmpty() ? ownPlaces(sentence.until(clause.from())) : List.of();
        if (!speakers.isEmpty()) {
            return speakers;
        }
        List<Placed> towns = lastPlaces.stream()
                .filter(place -> place.toponym().kind() != PlaceKind.REGION
                        && place.toponym().kind() != PlaceKind.COUNTRY)
                .toList();
        return towns.isEmpty() ? lastPlaces : towns;
    }
}
