package org.salient.app.sources;

import java.util.List;
import org.salient.core.model.Body;
import org.salient.core.model.Fact;

/** A fact, and the bytes it refers to. */
public record Gathered(Fact fact, List<Body> bodies) {
    public Gathered {
        bodies = List.copyOf(bodies);
    }
}
