package org.salient.core.stories;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.salient.core.model.Report;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.stories.Descent.Voice;

/** The sources by the names and handles that texts call them by. */
final class Voices {
    private static final int LONGEST = 6;

    private final Map<String, Voice> byName = new HashMap<>();
    private final Map<String, SourceId> byHandle = new HashMap<>();

    Voices(List<Source> sources) {
        for (Source source : sources) {
            Stream.concat(Stream.of(source.name()), source.aliases().stream())
                    .forEach(name ->
                            byName.putIfAbsent(plain(name), new Voice(source.name(), Optional.of(source.id()))));
            byHandle.put(source.id().value().toLowerCase(Locale.ROOT), source.id());
        }
    }

    /** Learns from where a report was published which account is its source's. */
    void learn(Report report) {
        report.url()
                .flatMap(url -> Links.handle(Links.address(url.toString())))
                .ifPresent(handle -> byHandle.putIfAbsent(handle, report.source()));
    }

    Voice ofHandle(String handle) {
        return Voice.ofHandle(handle, Optional.ofNullable(byHandle.get(handle.toLowerCase(Locale.ROOT))));
    }

    /** The source whose name words begin with, the longest name that is one. */
    Optional<Voice> at(String words) {
        String[] row = plain(words).split(" ", LONGEST + 1);
        for (int length = Math.min(row.length, LONGEST); length > 0; length--) {
            var name = String.join(" ", Arrays.copyOf(row, length));
            if (byName.containsKey(name)) {
                return Optional.ofNullable(byName.get(name));
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
