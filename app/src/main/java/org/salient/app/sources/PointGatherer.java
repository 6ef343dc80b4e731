package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.salient.core.model.LonLat;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.SourceId;

/**
 * Gathers points, each a side seen at a place, as their source's key tells: CSV (packed with xz or not), GeoJSON, KML,
 * KMZ or GeoPackage. A bare date is a whole day in the theatre's zone, and what has no other date of publication is taken to be published when that day had passed.
 */
public final class PointGatherer implements Gatherer {
    /** What stands between the addresses of one point. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s;|]+");

    private final Intake intake;
    private final TheatreArea area;

    /** A gatherer for one theatre, at a moment. */
    public PointGatherer(TheatreFile file, Instant importedAt) {
        this.intake = new Intake(file, importedAt);
        this.area = new TheatreArea(file);
    }

    @Override
    public void gather(Path file, SourceId source, Sink sink) {
        Optional<PointKey> key = Optional.ofNullable(intake.file().pointKeys().get(source));
        if (key.isEmpty()) {
            sink.refuse(new Refusal(
                    file.toString(),
                    0,
                    "no_key",
                    "the theatre file has no source '" + source + "' with a 'points' key"));
            return;
        }
        Guard.each(file, one -> new Job(one, source, key.get(), sink).run());
    }

    /** The gathering of one file. */
    private final class Job {
        private final Path file;
        private final SourceId source;
        private final PointKey key;
        private final Sink sink;

        Job(Path file, SourceId source, PointKey key, Sink sink) {
            this.file = file;
            this.source = source;
            this.key = key;
            this.sink = sink;
        }

        void run() {
            var reached = new long[1];
            new Guard(file, sink).run(() -> "after line " + reached[0] + "; what stands before was read", () -> {
                if (Unpacking.ending(file).equals("csv")) {
                    table(reached);
                } else {
                    new FeatureFiles(new ShapeMemo(Axes.LON_LAT), Set.of()).read(file, sink::progress, this::feature);
                }
            });
        }

        private void table(long[] reached) throws IOException {
            try (InputStream in = Unpacking.open(file, sink::progress)) {
                var rows = new CsvReader(in, file.toString());
                requireColumns(rows.columns());
                Optional<Row> row = rows.next();
                while (row.isPresent()) {
                    reached[0] = row.get().line();
                    take(row.get());
                    row = rows.next();
                }
            }
        }

        private void requireColumns(List<String> columns) {
            Stream.of(key.lon(), key.lat(), key.side(), key.seen())
                    .filter(column -> !columns.contains(column))
                    .findFirst()
                    .ifPresent(column -> {
                        throw new IllegalArgumentException(
                                "the table has no column '" + column + "'" + Spelling.hint(column, columns));
                    });
        }

        private void feature(Feature feature) {
            for (Geometry part : feature.shape().parts()) {
                if (part instanceof Point point) {
                    var values = new LinkedHashMap<>(feature.properties());
                    values.put(key.lon(), Double.toString(point.getX()));
                    values.put(key.lat(), Double.toString(point.getY()));
                    take(new Row(feature.line(), values, Optional.empty()));
                } else {
                    refuse(feature.line(), "not_a_point", "feature " + feature.number() + " is no point");
                }
            }
            feature.shape().refused().forEach(fault -> refuse(feature.line(), "broken_shape", fault));
        }

        private void take(Row row) {
            row.refusal().ifPresent(sink::refuse);
            if (row.refusal().isPresent()) {
                return;
            }
            try {
                sink.keep(new Gathered(sighting(row), List.of()));
            } catch (Refused e) {
                refuse(row.line(), e.reason(), e.detail());
            }
        }

        private Sighting sighting(Row row) {
            LonLat at = place(row);
            When seen = needed(row, key.seen(), "no_date", text -> When.parse(text, intake.zone()));
            Instant posted = key.posted()
                    .flatMap(row::value)
                    .map(text -> When.parse(text, intake.zone()).end(intake.zone()))
                    .orElse(seen.end(intake.zone()));
            return Sighting.of(
                    source,
                    at,
                    key.error(),
                    seen.span(intake.zone()),
                    posted,
                    side(row, at),
                    key.shown(),
                    key.text().flatMap(row::value).map(String::strip).orElse(""),
                    urls(row),
                    intake.isBackfilled(posted));
        }

        private LonLat place(Row row) {
            double lon = needed(row, key.lon(), "no_place", Choice::number);
            double lat = needed(row, key.lat(), "no_place", Choice::number);
            LonLat at = checked("no_place", () -> new LonLat(lon, lat));
            area.refusal(at).ifPresent(refusal -> {
                throw new Refused(refusal.reason(), refusal.detail());
            });
            return at;
        }

        private SideId side(Row row, LonLat at) {
            String word = needed(row, key.side(), "unknown_side", Function.identity());
            return Optional.ofNullable(key.sides().get(word))
                    .orElseThrow(() -> new Refused(
                            "unknown_side",
                            "'" + word + "' at " + at + " is no side"
                                    + Spelling.hint(word, key.sides().keySet())));
        }

        private List<URI> urls(Row row) {
            return SEPARATORS
                    .splitAsStream(key.urls().flatMap(row::value).orElse(""))
                    .filter(word -> !word.isEmpty())
                    .flatMap(word -> url(word, row.line()).stream())
                    .toList();
        }

        private Optional<URI> url(String word, long line) {
            Optional<URI> url = Urls.read(word);
            if (url.isEmpty()) {
                sink.mended(new Refusal(file.toString(), line, "bad_url", "'" + word + "' is no address: left out"));
            }
            return url;
        }

        private <T> T needed(Row row, String column, String reason, Function<String, T> reading) {
            String text = row.value(column)
                    .map(String::strip)
                    .orElseThrow(() -> new Refused(reason, "'" + column + "' is empty"));
            return checked(reason, () -> reading.apply(text));
        }

        private static <T> T checked(String reason, java.util.function.Supplier<T> reading) {
            try {
                return reading.get();
            } catch (IllegalArgumentException e) {
                throw new Refused(reason, String.valueOf(e.getMessage()));
            }
        }

        private void refuse(long line, String reason, String detail) {
            sink.refuse(new Refusal(file.toString(), line, reason, detail));
        }
    }
}
