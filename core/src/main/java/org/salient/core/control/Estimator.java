package org.salient.core.control;

import java.time.Instant;
import java.util.List;
import org.salient.core.model.Evidence;

/** A method that infers shares from a reference map and evidence. It has no memory: equal input gives equal bits. */
public sealed interface Estimator permits Persistence, KernelKriging {
    /** The name and version by which estimates tell their method. */
    String method();

    /**
     * The shares at a moment. Evidence that was published after it, or seen before the reference map was, is not used, so
     * that what becomes known later never changes an estimate of an earlier moment.
     */
    Shares estimate(Reference reference, List<Evidence> evidence, Instant validAt);
}
