package org.salient.core.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.MAPPER;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.THEATRE_VERSION;
import static org.salient.core.TwoSides.box;
import static org.salient.core.TwoSides.day;
import static org.salient.core.TwoSides.noon;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.salient.core.Journal;
import org.salient.core.TwoSides;
import org.salient.core.history.DatedMap;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.history.HistoryBuilder;
import org.salient.core.model.Claim;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.LonLat;
import org.salient.core.model.Mention;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Predicate;
import org.salient.core.model.Provenance;
import org.salient.core.model.Relation;
import org.salient.core.model.Report;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.model.SourceId;
import org.salient.core.model.Span;
import org.salient.core.model.SpeechAct;
import org.salient.core.model.Status;
import org.salient.core.model.TimeSpan;
import org.salient.core.verification.ClaimWeigher;
import org.salient.core.verification.Verifier;

/** A week in the invented war: red takes ground near Milltown, says more than that, and blue denies it. */
class BriefTest {
    private static final Instant AS_OF = noon("11-09");
    private static final Place MILLTOWN = new Place(
            "milltown",
            Map.of("en", "Milltown"),
            List.of(),
            PlaceKind.TOWN,
            "land",
            new LonLat(37.505, 48.5),
            new Metres(3000),
            Optional.empty());

    private final Journal journal = new Journal();
    private final Catalogue english = Catalogue.ofFirst(List.of("en"));

    private Brief written() {
        map(1, "11-01", 37.60);
        map(2, "11-08", 37.52);
        map(3, "11-09", 37.51);
        var seen = Sighting.of(
                MAPPER,
                new LonLat(37.51, 48.5),
                new Metres(100),
                day("11-07"),
                noon("11-08"),
                RED,
                Sighting.Shown.PRESENCE,
                "Soldiers by the mill",
                List.of(),
                false);
        journal.add(AS_OF, seen);
        claim(
                TwoSides.RED_MINISTRY,
                speaker("Red Ministry", Optional.of(RED)),
                SpeechAct.CLAIMS,
                "Our troops took Milltown",
                noon("11-08"));
        claim(
                TwoSides.BLUE_STAFF,
                speaker("Blue Staff", Optional.of(BLUE)),
                SpeechAct.DENIES,
                "The enemy does not hold Milltown",
                noon("11-09"));
        return new BriefWriter(List.of(MILLTOWN), english).write(material(), AS_OF);
    }

    private Material material() {
        var ledger = journal.ledger();
        var evidence = new Verifier(TwoSides.theatre()).verify(ledger).evidence();
        var standings = new ClaimWeigher(TwoSides.theatre()).weigh(ledger, evidence);
        return new Material(TwoSides.theatre(), ledger, evidence, standings, journal::shape);
    }

    /** Red holds what lies east of a meridian; a hundredth of a degree beyond it is grey, the rest is blue. */
    private void map(int version, String date, double redFrom) {
        var patches = List.of(
                patch(Status.held(RED), redFrom, 38),
                patch(Status.grey(Status.Reason.CONTESTED), redFrom - 0.01, redFrom),
                patch(Status.held(BLUE), 37, redFrom - 0.01));
        journal.add(AS_OF, Snapshot.of(version, noon(date), patches, 0));
    }

    private Snapshot.Patch patch(Status status, double west, double east) {
        var shape = box(west, 48, east, 49);
        return new Snapshot.Patch(
                status,
                "land",
                journal.keep(shape),
                EllipsoidArea.squareKilometres(shape),
                new Provenance(THEATRE_VERSION, List.of(), List.of()));
    }

    private static Claimant speaker(String name, Optional<SideId> side) {
        return new Claimant(name, ClaimantKind.MILITARY, side, Optional.empty());
    }

    private void claim(SourceId source, Claimant speaker, SpeechAct act, String words, Instant said) {
        var report = Report.of(
                source,
                said,
                "en",
                "Daily statement",
                words,
                Optional.of(URI.create("https://example.org/" + source)),
                Hash.of(words),
                false);
        var place = new Mention.Location("milltown", "Milltown", PlaceKind.TOWN, MILLTOWN.centre(), MILLTOWN.reach());
        var span = new Span(words.indexOf("Milltown"), words.indexOf("Milltown") + 8);
        var mention = new Mention(span, "Milltown", Relation.IN, Optional.of(place), "the only one", List.of());
        var content = new Span(0, words.length());
        journal.add(
                AS_OF,
                report,
                new Claim(
                        FactId.of("claim", report.id(), content),
                        report.id(),
                        said,
                        speaker,
                        act,
                        Optional.empty(),
                        content,
                        words,
                        Predicate.CONTROL,
                        Optional.of(RED),
                        List.of(mention),
                        Optional.empty(),
                        TimeSpan.since(said),
                        false,
                        false,
                        Claim.Credibility.CANNOT_BE_JUDGED,
                        "by hand"));
    }

    @Test
    void aWeekOfTheInventedWarReadsAsApproved() throws IOException {
        var brief = written();
        assertThat(new BriefMarkdown(english).write(brief))
                .isEqualTo(Files.readString(Path.of("..", "cases", "brief", "a-week-of-two-sides.md")));
    }

    @Test
    void whatRedGainedIsTheStripBetweenTheTwoMaps() {
        // From 37.52 to 37.51 E over a whole degree of latitude: a hundredth of the 8,217.7 km2 of a degree square at
        // 48 N.
        var gained = written().sentences().stream()
                .filter(sentence -> sentence.phrase().key().equals("change.gainedNear"))
                .findFirst()
                .orElseThrow();
        assertThat(gained.phrase().figures().get("gained")).isCloseTo(82.18, offset(0.01));
    }

    @Test
    void everyFigureOfABriefComesOutAgain() {
        var brief = written();
        assertThat(new BriefChecker(material()).check(brief)).isEmpty();
    }

    @Test
    void aChangedFigureIsFound() {
        var brief = written();
        var forged = new Brief(
                brief.title(), brief.asOf(), List.of(forged(brief.sections().getFirst())));
        assertThat(new BriefChecker(material()).check(forged))
                .singleElement()
                .asString()
                .contains("'map.held' says 1.0 for 'low'");
    }

    private static Brief.Section forged(Brief.Section section) {
        var sentences = new ArrayList<>(section.sentences());
        var honest = (Sentence.Measured) sentences.get(1);
        var values = new java.util.HashMap<>(honest.phrase().values());
        values.put("low", new Value.Area(1));
        sentences.set(1, new Sentence.Measured(new Phrase(honest.phrase().key(), values), honest.figures()));
        return new Brief.Section(section.heading(), sentences);
    }

    @Test
    void aNumberChangedInTheTextIsFound() {
        var brief = written();
        String text = new BriefMarkdown(english).write(brief);
        assertThat(BriefChecker.compare(brief, text, english)).isEmpty();
        String forged = text.replaceFirst("(Of the claims of the last week), 0", "$1, 1");
        assertThat(forged).isNotEqualTo(text);
        assertThat(BriefChecker.compare(brief, forged, english)).hasSize(1);
    }

    @Test
    void aPlacesFirstSentenceAnswersWhoHoldsIt() {
        written();
        var maps = journal.ledger().all(Snapshot.class);
        var builder = new HistoryBuilder(TwoSides.theatre(), journal::shape);
        maps.forEach(map -> builder.add(DatedMap.of(map, AS_OF)));
        var shown = new PlaceWriter.Shown(builder.build(), maps.getLast());
        var places = new PlaceWriter(material(), Optional.of(shown), english, AS_OF);
        var answer = places.answer(MILLTOWN);
        // Grey from 37.50 to 37.51 E; the centre lies midway, half a hundredth of a degree from either end: 0.37 km.
        assertThat(places.text(answer))
                .isEqualTo(
                        "Milltown has been contested since 9 November 2025. Firmly held ground begins 0.4 km from its"
                                + " centre. On 8 November 2025, Red Ministry said that red holds it (Blue Staff denies it).");
        assertThat(answer.timeline()).hasSize(2);
        assertThat(answer.distance().orElseThrow().high()).isCloseTo(0.369, offset(0.001));
    }

    @Test
    void ofAPlaceThatNoMapShowsNothingIsSaid() {
        var places = new PlaceWriter(material(), Optional.empty(), english, AS_OF);
        assertThat(places.answer(MILLTOWN).sentences()).isEmpty();
    }

    @Test
    void aSentenceWithoutASourceCannotBeBuilt() {
        var phrase = new Phrase("gap.method", Map.of());
        assertThatThrownBy(() -> new Sentence.Sourced(phrase, List.of())).hasMessageContaining("names its source");
    }

    @Test
    void aFigureWithoutAQueryCannotBeBuilt() {
        var phrase = new Phrase("gap.newest", Map.of("days", new Value.Count(3)));
        var source = new Footnote("The Mapper", AS_OF, "0", Optional.empty());
        assertThatThrownBy(() -> new Sentence.Sourced(phrase, List.of(source))).hasMessageContaining("query");
        assertThatThrownBy(() -> new Sentence.Measured(phrase, Map.of())).hasMessageContaining("query");
    }

    @Test
    void wordsFromOutsideAreNeverMarks() {
        var phrase = new Phrase("title", Map.of("theatre", new Value.Text("<b>*x*</b>"), "day", new Value.Text("now")));
        var brief = new Brief(phrase, AS_OF, List.of());
        assertThat(new BriefHtml(english, "brief.html").write(brief)).contains("&lt;b&gt;*x*&lt;/b&gt;");
        assertThat(new BriefMarkdown(english).write(brief)).contains("\\<b\\>\\*x\\*\\</b\\>");
    }

    @Test
    void anAddressThatIsNoPageIsNoLink() {
        var source = new Footnote("The Mapper", AS_OF, "0", Optional.of(URI.create("javascript:alert(1)")));
        var section = new Brief.Section(
                "section.gaps", List.of(new Sentence.Sourced(new Phrase("gap.method", Map.of()), List.of(source))));
        var brief = new Brief(new Phrase("section.gaps", Map.of()), AS_OF, List.of(section));
        assertThat(new BriefHtml(english, "brief.html").write(brief))
                .contains("javascript:alert(1)")
                .doesNotContain("href=\"javascript");
    }
}
