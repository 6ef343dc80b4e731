package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.Report;
import org.salient.core.model.Source;
import org.salient.core.model.Theatre;

/**
 * Reads the claims of a report: who says what, of which side and place, and with what reserve.
 * Every claim quotes its report. The same report is read in the same way each time. What is not read is told with its
 * reason.
 */
public final class ClaimReader {
    /**
     * A longer text is no report: the longest daily assessments have 60,000 characters. What reading costs stays within
     * bounds by it, whatever a file holds.
     */
    public static final int LONGEST = 100_000;

    private final Theatre theatre;
    private final Map<String, Knowledge> languages = new HashMap<>();
    private final ReportReader.Places places;

    public ClaimReader(Theatre theatre, Gazetteer gazetteer) {
        this.theatre = theatre;
        places = new ReportReader.Places(new PlaceChooser(theatre), new Holders(theatre));
        var horizon = new Horizon(gazetteer, theatre);
        for (String language : Lexicon.languages()) {
            languages.put(language, knowledge(language, theatre, horizon));
        }
    }

    /** The claims of a report; one in a language without dictionaries, or longer than {@link #LONGEST}, is left unread. */
    public Reading read(Report report) {
        if (report.text().length() > LONGEST) {
            return unread(
                    "too long",
                    report.text().length() + " characters, of which " + LONGEST
                            + " are read at most; give its parts as reports of their own");
        }
        String language = report.language().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        Knowledge knowledge = languages.get(language);
        if (knowledge == null) {
            return unread("language", "no reader for '" + report.language() + "' yet");
        }
        Reading reading = switch (knowledge.lexicon().grammar()) {
            case ORDERED -> new ReportReader(report, theatre, knowledge, places).read();
            case INFLECTED -> inflected(report, knowledge);
        };
        return reading.claims().isEmpty() ? withoutClaim(reading, report) : reading;
    }

    private static Reading unread(String reason, String detail) {
        return new Reading(List.of(), List.of(), List.of(new Unread(reason, detail)));
    }

    private Reading inflected(Report report, Knowledge knowledge) {
        var text = Text.of(report, knowledge);
        var splitter = new PassageSplitter(text);
        List<Passage> passages = splitter.split();
        List<Placed> placed =
                places.chooser().choose(new InflectedPlaceFinder(text).find(splitter.readable()), knowledge.language());
        var maker = new ClaimMaker(report, theatre.zone(), text, placed);
        Voice narrator = ReportReader.narrator(report, theatre);
        return new InflectedReader(text, passages, placed, places.holders(), maker, narrator).read();
    }

    private static Reading withoutClaim(Reading reading, Report report) {
        var unread = new ArrayList<>(reading.unread());
        unread.add(new Unread("no claim", "nothing in " + report.text().length() + " letters is a claim"));
        return new Reading(List.of(), reading.mentions(), unread);
    }

    private static void addName(String name, Source source, Lexicon lexicon, Phrases<Source> sources) {
        switch (lexicon.grammar()) {
            case ORDERED -> sources.addName(name, source);
            case INFLECTED -> sources.add(Stems.ofName(name), source);
        }
    }

    static Knowledge knowledge(String language, Theatre theatre, Horizon horizon) {
        Lexicon lexicon = Lexicon.of(language);
        var sources = new Phrases<Source>();
        for (Source source : theatre.sources()) {
            addName(source.name(), source, lexicon, sources);
            source.aliases().forEach(alias -> addName(alias, source, lexicon, sources));
        }
        return new Knowledge(language, lexicon, new Sides(theatre, language, lexicon), sources, horizon);
    }
}
