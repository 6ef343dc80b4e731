package org.salient.core.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.salient.core.brief.Sentence.Asked;
import org.salient.core.brief.Sentence.Measured;
import org.salient.core.brief.Sentence.Sourced;
import org.salient.core.model.Claim;
import org.salient.core.model.FactId;
import org.salient.core.model.Mention;
import org.salient.core.model.SpeechAct;
import org.salient.core.verification.Standing;

/** Who says what of the last week: what is assessed, claimed, denied and could not be verified, each apart. */
final class ClaimSections {
    private final Setting setting;

    ClaimSections(Setting setting) {
        this.setting = setting;
    }

    /** What kind of saying a claim is, for the reader. */
    private enum Voice {
        ASSESSED,
        CLAIMED,
        DENIED,
        NOT_VERIFIED
    }

    List<Brief.Section> write() {
        var byVoice = new EnumMap<Voice, List<Sentence>>(Voice.class);
        for (Claim claim : setting.figures().claims(setting.weekBefore(), setting.asOf())) {
            byVoice.computeIfAbsent(voice(claim), _ -> new ArrayList<>()).add(sentence(claim));
        }
        var sections = new ArrayList<Brief.Section>();
        byVoice.forEach((voice, sentences) ->
                sections.add(new Brief.Section("section." + voice.name().toLowerCase(Locale.ROOT), sentences)));
        if (!sections.isEmpty()) {
            sections.add(new Brief.Section("section.standing", standings()));
        }
        return sections;
    }

    private static Voice voice(Claim claim) {
        return switch (claim.act()) {
            case COULD_NOT_VERIFY -> Voice.NOT_VERIFIED;
            case DENIES -> Voice.DENIED;
            case ASSESSES, SHOWS -> Voice.ASSESSED;
            case CLAIMS, REPORTS, ADMITS, WARNS -> claim.negated() ? Voice.DENIED : fromAfar(claim);
        };
    }

    /** What a speaker without a part in the war reports is an assessment; what a party says is a claim. */
    private static Voice fromAfar(Claim claim) {
        boolean watches = switch (claim.claimant().kind()) {
            case OSINT, THINK_TANK, NEWS_AGENCY, ANALYST -> true;
            case OFFICIAL, MILITARY, BLOGGER, POLITICIAN, NARRATOR, OTHER -> false;
        };
        return watches
                        && claim.act() == SpeechAct.REPORTS
                        && claim.claimant().side().isEmpty()
                ? Voice.ASSESSED
                : Voice.CLAIMED;
    }

    private Sentence sentence(Claim claim) {
        var values = new HashMap<String, Value>(Map.of(
                "day",
                setting.day(claim.said()),
                "speaker",
                new Value.Text(claim.claimant().name()),
                "act",
                word("act", claim.act()),
                "standing",
                new Value.Text(standing(claim, setting))));
        var places = places(claim);
        if (!places.isEmpty()) {
            values.put("places", new Value.Names(places));
        }
        Optional<String> words = claim.told().map(String::strip);
        values.put("said", words.<Value>map(Value.Quote::new).orElseGet(() -> word("predicate", claim.predicate())));
        return new Sourced(
                new Phrase(places.isEmpty() ? "claim.said" : "claim.saidOf", values), List.of(setting.footnote(claim)));
    }

    private Value.Text word(String group, Enum<?> code) {
        return new Value.Text(setting.catalogue().say(group + "." + code.name().toLowerCase(Locale.ROOT)));
    }

    private static List<String> places(Claim claim) {
        var names = new LinkedHashSet<String>();
        claim.places()
                .forEach(mention ->
                        names.add(mention.location().map(Mention.Location::name).orElse(mention.text())));
        return List.copyOf(names);
    }

    /** How a claim stands, in words. */
    static String standing(Claim claim, Setting setting) {
        Standing standing = setting.material().standings().get(claim.id());
        if (standing == null) {
            return setting.catalogue().say("standing.open");
        }
        return switch (standing.kind()) {
            case OPEN -> setting.catalogue().say("standing.open");
            case VERIFIED -> setting.catalogue().say("standing.verified");
            case CONTRADICTED -> contradicted(standing, setting);
        };
    }

    private static String contradicted(Standing standing, Setting setting) {
        Optional<String> denier = standing.by().stream()
                .findFirst()
                .flatMap((FactId id) -> setting.material().ledger().find(id, Claim.class))
                .map(claim -> claim.claimant().name());
        return denier.map(who -> setting.catalogue().say("standing.denied", Map.of("speaker", new Value.Text(who))))
                .orElseGet(() -> setting.catalogue().say("standing.contradicted"));
    }

    private List<Sentence> standings() {
        var figures = new HashMap<String, Asked>();
        var values = new HashMap<String, Value>();
        for (Standing.Kind kind : Standing.Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            var query = new Query.Standings(kind, setting.weekBefore(), setting.asOf());
            figures.put(name, new Asked(query, 0));
            values.put(
                    name,
                    new Value.Count(setting.figures().answer(query).getFirst().intValue()));
        }
        return List.of(new Measured(new Phrase("standing.counts", values), figures));
    }
}
