package org.salient.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.salient.app.sources.PlaceList;
import org.salient.app.sources.TheatreFile;
import org.salient.core.extraction.ClaimReader;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.gazetteer.OwnList;
import org.salient.core.model.Hash;
import org.salient.core.model.Place;
import org.salient.core.model.Report;
import org.salient.core.model.SourceId;
import org.salient.core.model.Theatre;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads texts as the hand-made set of claims holds them, one JSON object a line, and writes what the reader makes of them
 * in the same format, for that set's own score.
 */
final class ReadingExport {
    /** A text without a date is read as of the collection's last day. */
    private static final Instant UNDATED = Instant.parse("2026-02-21T00:00:00Z");

    private final ObjectMapper json = new ObjectMapper();
    private final ClaimReader reader;
    private final GoldFormat format;

    ReadingExport(Theatre theatre, Gazetteer gazetteer) {
        reader = new ClaimReader(theatre, gazetteer);
        format = new GoldFormat(theatre, gazetteer);
    }

    /** Arguments: texts, where to write, theatre file, settlements. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        TheatreFile file = TheatreFile.read(Path.of(arguments[2]));
        List<Place> places = file.places().map(PlaceList::read).orElse(List.of());
        var gazetteer =
                Gazetteer.ofLists(List.of(places, OsmSettlements.read(Path.of(arguments[3])), OwnList.places()));
        System.out.printf(Locale.ROOT, "%d places in %.2f s%n", gazetteer.size(), (System.nanoTime() - start) / 1e9);
        new ReadingExport(file.theatre(), gazetteer).export(Path.of(arguments[0]), Path.of(arguments[1]), System.out);
    }

    /** Reads every text and writes what was read; texts that come with claims made by hand are scored, by their source. */
    Map<String, ClaimScore.Tally> export(Path texts, Path into, PrintStream out) {
        var scores = new TreeMap<String, ClaimScore.Tally>();
        try (BufferedWriter lines = Files.newBufferedWriter(into)) {
            long start = System.nanoTime();
            List<JsonNode> items = items(texts);
            for (JsonNode item : items) {
                var answer = answer(item);
                lines.write(json.writeValueAsString(answer) + "\n");
                if (item.path("claims").isArray()) {
                    var tally = new ClaimScore(item, json.valueToTree(answer)).tally();
                    scores.merge(item.path("source").asString("text"), tally, ClaimScore.Tally::plus);
                }
            }
            out.printf(Locale.ROOT, "%d texts in %.2f s%n", items.size(), (System.nanoTime() - start) / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + into, e);
        }
        scores.forEach((source, tally) -> out.println(source + ": " + tally));
        return scores;
    }

    private List<JsonNode> items(Path texts) {
        try (Stream<String> lines = Files.lines(texts)) {
            return lines.filter(line -> !line.isBlank()).map(json::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + texts, e);
        }
    }

    private Map<String, Object> answer(JsonNode item) {
        Report report = report(item);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", item.get("id").asString());
        answer.putAll(format.of(report, reader.read(report)));
        return answer;
    }

    private static Report report(JsonNode item) {
        String text = item.get("text").asString();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Report.of(
                new SourceId(item.path("source").asString("text")),
                published(item.path("published")),
                item.get("lang").asString(),
                item.get("id").asString(),
                text,
                Optional.empty(),
                Hash.of(bytes),
                true);
    }

    private static Instant published(JsonNode date) {
        if (!date.isString()) {
            return UNDATED;
        }
        String text = date.asString();
        return text.length() > 10
                ? Instant.parse(text)
                : LocalDate.parse(text).atTime(20, 0).toInstant(ZoneOffset.UTC);
    }
}
