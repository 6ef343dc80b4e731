package org.salient.app.sources;

import java.nio.file.Path;
import org.salient.core.model.SourceId;

/** Turns files of one kind into facts. */
public sealed interface Gatherer permits ReportGatherer, PointGatherer, MapGatherer {
    /**
     * Reads a file, or a folder of them in the order of their names, as a stream.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read at all
     */
    void gather(Path file, SourceId source, Sink sink);
}
