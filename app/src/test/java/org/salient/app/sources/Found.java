package org.salient.app.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.salient.core.model.Fact;

/** All that a gatherer finds, in its order. */
final class Found implements Sink {
    final List<Gathered> kept = new ArrayList<>();
    final List<Refusal> refused = new ArrayList<>();
    final List<Refusal> mended = new ArrayList<>();

    @Override
    public void keep(Gathered gathered) {
        kept.add(gathered);
    }

    @Override
    public void refuse(Refusal refusal) {
        refused.add(refusal);
    }

    @Override
    public void mended(Refusal mending) {
        mended.add(mending);
    }

    <F extends Fact> List<F> facts(Class<F> kind) {
        return kept.stream().map(Gathered::fact).map(kind::cast).toList();
    }

    Map<String, Integer> reasons() {
        var counts = new TreeMap<String, Integer>();
        refused.forEach(refusal -> counts.merge(refusal.reason(), 1, Integer::sum));
        return counts;
    }

    /** The line and reason of each refusal, such as {@code 5 unknown_side}. */
    List<String> places() {
        return refused.stream()
                .map(refusal -> refusal.line() + " " + refusal.reason())
                .toList();
    }

    Refusal refusal(String reason) {
        return refused.stream()
                .filter(refusal -> refusal.reason().equals(reason))
                .findFirst()
                .orElseThrow();
    }
}
