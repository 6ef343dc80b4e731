package org.salient.app.sources;

import java.util.List;

/** A file that cannot be used until it is mended, with every fault found in it, each as {@code file:line: what}. */
public final class RefusedFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RefusedFile(List<String> faults) {
        super(String.join("\n", faults));
    }

    public List<String> faults() {
        return String.valueOf(getMessage()).lines().toList();
    }
}
