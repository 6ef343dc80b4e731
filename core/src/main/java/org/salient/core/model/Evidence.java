package org.salient.core.model;

import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;

/**
 * A verified observation: one or more sightings of one origin.
 *
 * @param centre    the middle of the area in which it lies
 * @param error     how far from the middle it may lie
 * @param seen      when it was seen
 * @param posted    when it was first published
 * @param imported  when the journal learnt it
 * @param shown     what is shown
 * @param sightings what it was made from, the first published first; copies count once
 * @param steps     who checked what, in the order of time
 */
public record Evidence(
        FactId id,
        SourceId source,
        LonLat centre,
        Metres error,
        TimeSpan seen,
        Instant posted,
        Instant imported,
        SideId side,
        Sighting.Shown shown,
        String description,
        List<URI> urls,
        List<FactId> sightings,
        List<VerificationStep> steps,
        boolean backfilled) {
    public Evidence {
        urls = List.copyOf(urls);
        sightings = List.copyOf(sightings);
        steps = List.copyOf(steps);
    }

    /** Whether the newest check of any of its steps refuted it. */
    public boolean isRefuted() {
        var newest = new EnumMap<VerificationStep.Step, VerificationStep.Outcome>(VerificationStep.Step.class);
        steps.forEach(step -> newest.put(step.step(), step.outcome()));
        return newest.containsValue(VerificationStep.Outcome.REFUTED);
    }
}
