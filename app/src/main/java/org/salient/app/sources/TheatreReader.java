package org.salient.app.sources;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.salient.core.model.Metres;
import org.salient.core.model.PublicationRules;
import org.salient.core.model.Region;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one theatre file, collecting its faults. */
final class TheatreReader {
    private static final List<Side> STAND_INS = List.of(standIn("a"), standIn("b"));

    private final Path file;
    private final Faults faults;

    TheatreReader(Path file) {
        this.file = file;
        this.faults = new Faults(file);
    }

    TheatreFile read(byte[] bytes) {
        Section section = compose(bytes);
        List<Side> sides = new SideReader().read(section);
        List<String> ids = sides.stream().map(Side::id).map(SideId::value).toList();
        var seas = new LinkedHashSet<String>();
        var shapes = new RegionReader(folder(), ids);
        List<Region> regions = shapes.read(section, seas);
        var sources = new SourceReader(ids);
        sources.read(section);
        Theatre theatre = theatre(section, sides, regions, sources);
        Optional<Path> places = section.find("places", this::beside);
        Optional<Path> base = section.find("base", this::beside);
        Optional<Path> about = section.find("about", this::beside);
        section.close();
        faults.throwIfAny();
        return new TheatreFile(
                theatre,
                sources.mapKeys,
                sources.pointKeys,
                sources.textKeys,
                bytes,
                seas,
                shapes.files(),
                places,
                base,
                about);
    }

    private Section compose(byte[] bytes) {
        Optional<String> text = Utf8.decode(bytes, at -> faults.add((int) at.line(), at.message()));
        faults.throwIfAny();
        return new Section(compose(text.orElseThrow()), "the theatre", faults);
    }

    private Node compose(String text) {
        var settings = LoadSettings.builder().setLabel(file.toString()).build();
        Optional<Node> root = Optional.empty();
        try {
            root = new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            faults.add(line, "the YAML breaks off here: " + e.getProblem());
        } catch (YamlEngineException e) {
            faults.add(1, "this is no YAML: " + e.getMessage());
        }
        faults.throwIfAny();
        if (root.isEmpty()) {
            faults.add(1, "the file holds no theatre; docs/formats.md shows one");
            faults.throwIfAny();
        }
        return root.orElseThrow();
    }

    private Theatre theatre(Section section, List<Side> sides, List<Region> regions, SourceReader sources) {
        section.require("names");
        return new Theatre(
                section.text("theatre"),
                section.map("names", String::strip),
                section.value("zone", ZoneOffset.UTC, TheatreReader::zone),
                sides.size() < 2 ? STAND_INS : sides,
                regions,
                List.copyOf(sources.sources.values()),
                rules(section),
                statusWords(section, sides),
                languages(section),
                section.text("boundaries"),
                section.find("note", Function.identity()).orElse(""),
                section.find("claim_term", Amounts::duration).orElse(Theatre.CLAIM_TERM));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "it is no time zone, which is named as Region/City" + nearestZone(text), e);
        }
    }

    private static String nearestZone(String text) {
        return ZoneId.getAvailableZoneIds().stream()
                .min(java.util.Comparator.<String>comparingInt(zone -> Spelling.edits(text, zone))
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .map(zone -> "; did you mean '" + zone + "'?")
                .orElse("");
    }

    private static PublicationRules rules(Section section) {
        section.require("publication");
        return section.section("publication", "the 'publication' key")
                .map(TheatreReader::publication)
                .orElse(new PublicationRules(Duration.ZERO, new Metres(0), false, ""));
    }

    private static PublicationRules publication(Section section) {
        var rules = new PublicationRules(
                section.value("delay", Duration.ZERO, Amounts::duration),
                section.value("precision_floor", new Metres(0), Amounts::length),
                section.find("estimate", Choice::yesOrNo).orElse(false),
                section.text("corrections"));
        section.close();
        return rules;
    }

    // A side's word is its name unless the file gives another; each reason of grey needs its own.
    private static Map<String, String> statusWords(Section section, List<Side> sides) {
        section.require("status_words");
        var words = new LinkedHashMap<String, String>();
        sides.forEach(side -> words.put(side.id().value(), side.name(language(section))));
        section.section("status_words", "the 'status_words' key").ifPresent(inner -> {
            sides.forEach(side -> inner.find(side.id().value(), String::strip)
                    .ifPresent(word -> words.put(side.id().value(), word)));
            for (Status.Reason reason : Status.Reason.values()) {
                String key = reason.name().toLowerCase(Locale.ROOT);
                words.put(key, inner.text(key));
            }
            inner.close();
        });
        return words;
    }

    private static String language(Section section) {
        return section.list("languages", String::strip).stream().findFirst().orElse("en");
    }

    private static List<String> languages(Section section) {
        section.require("languages");
        return section.list("languages", TheatreReader::tag);
    }

    private static String tag(String text) {
        if (Locale.forLanguageTag(text).getLanguage().isEmpty()) {
            throw new IllegalArgumentException("it is no language tag; tags are such as en or uk");
        }
        return text;
    }

    private Path beside(String name) {
        Path path = folder().resolve(name);
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("there is no " + path);
        }
        return path;
    }

    private Path folder() {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
    }

    private static Side standIn(String id) {
        return new Side(
                new SideId(id),
                Map.of(),
                SideColours.BY_ORDER.getFirst(),
                new org.salient.core.model.LonLat(0, 0),
                Map.of(),
                Set.of());
    }
}
