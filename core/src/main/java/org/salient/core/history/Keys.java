package org.salient.core.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.salient.core.model.Status;

/**
 * What edges can bound: a region, or ground of one status at one level of the paint. Ground painted at one level with one
 * status is united; a higher level covers a lower one.
 */
final class Keys {
    /** What ground is called that lies in no region, or that nothing covers and no side holds by default. */
    static final int UNMAPPED = 0;

    private record Paint(int level, Status status) {}

    private final int regions;
    private final Map<Paint, Integer> numbers = new HashMap<>();
    private final List<Paint> paints = new ArrayList<>();
    private final List<Status> statuses = new ArrayList<>();

    Keys(int regions) {
        this.regions = regions;
    }

    /** The key of a level of the paint; levels count from 0. */
    int of(int level, Status status) {
        return numbers.computeIfAbsent(new Paint(level, status), paint -> {
            paints.add(paint);
            return regions + paints.size() - 1;
        });
    }

    boolean isRegion(int key) {
        return key < regions;
    }

    int count() {
        return regions + paints.size();
    }

    /** The code of a status, from 1. */
    int code(Status status) {
        int at = statuses.indexOf(status);
        if (at < 0) {
            statuses.add(status);
            return statuses.size();
        }
        return at + 1;
    }

    List<Status> statuses() {
        return List.copyOf(statuses);
    }

    /** The keys of paint, the one that covers all others first; of one level, in the order of their numbers. */
    List<Integer> topDown() {
        return IntStream.range(regions, count())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer key) -> -paints.get(key - regions).level()))
                .toList();
    }

    Status status(int key) {
        return paints.get(key - regions).status();
    }
}
