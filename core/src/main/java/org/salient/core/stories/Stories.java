package org.salient.core.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.model.FactId;
import org.salient.core.model.Report;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.stories.Descent.From;

/** Which report was taken from which, back to the origin of each. */
public final class Stories {
    private static final Comparator<Report> AS_PUBLISHED = Comparator.comparing(Report::published)
            .thenComparing(report -> report.id().value());

    private final Map<FactId, Descent> descents = new LinkedHashMap<>();
    private final Map<FactId, Origin> origins = new LinkedHashMap<>();

    private Stories() {}

    /** The stories of reports; the sources give the names by which texts cite each other. */
    public static Stories of(Collection<Report> reports, List<Source> sources) {
        var stories = new Stories();
        var finder = new DescentFinder(sources);
        reports.stream().sorted(AS_PUBLISHED).forEach(report -> stories.add(report, finder.next(report)));
        return stories;
    }

    private void add(Report report, Optional<Descent> descent) {
        descent.ifPresent(taken -> descents.put(report.id(), taken));
        var own = new Origin(report.source().value(), report.id(), report.published());
        origins.put(report.id(), descent.map(taken -> origin(taken.from(), own)).orElse(own));
    }

    private Origin origin(From from, Origin own) {
        return switch (from) {
            case From.Earlier(FactId earlier, SourceId _, var _) -> origin(earlier);
            case From.Named(var voice) -> own.by(Optional.of(voice.key()));
        };
    }

    /** What a report was taken from; none where it has words of its own. */
    public Optional<Descent> descent(FactId report) {
        return Optional.ofNullable(descents.get(report));
    }

    /** How a report came about: what it was taken from, what that was taken from, and so on back to the origin. */
    public List<Descent> chain(FactId report) {
        var chain = new ArrayList<Descent>();
        Optional<Descent> next = descent(report);
        while (next.isPresent()) {
            chain.add(next.get());
            next = next.get().from() instanceof From.Earlier earlier ? descent(earlier.report()) : Optional.empty();
        }
        return chain;
    }

    /** Where a report's story begins; none where the report is none of those that were read. */
    public Optional<Origin> find(FactId report) {
        return Optional.ofNullable(origins.get(report));
    }

    /**
     * Where a report's story begins.
     *
     * @throws IllegalArgumentException where the report is none of those that were read
     */
    public Origin origin(FactId report) {
        return find(report).orElseThrow(() -> new IllegalArgumentException("the stories hold no report " + report));
    }

    /** How many voices some of the reports come from. */
    public Independence among(Collection<FactId> reports) {
        var posts = reports.stream().distinct().toList();
        return Independence.of(posts.size(), posts.stream().map(this::origin).toList());
    }

    /** The reports that were taken from others, in the order of publication. */
    public List<Descent> descents() {
        return List.copyOf(descents.values());
    }
}
