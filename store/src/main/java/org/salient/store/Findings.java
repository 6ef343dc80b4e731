package org.salient.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults found so far, up to a number. */
final class Findings {
    private final int most;
    private final List<Finding> all = new ArrayList<>();

    Findings(int most) {
        this.most = most;
    }

    void add(String sentence) {
        add(new Finding(Optional.empty(), sentence));
    }

    void add(long sequence, String sentence) {
        add(new Finding(Optional.of(sequence), sentence));
    }

    private void add(Finding finding) {
        if (!isFull()) {
            all.add(finding);
        }
    }

    boolean isFull() {
        return all.size() >= most;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Finding> all() {
        return all;
    }
}
