package org.salient.core.model;

/**
 * The theatre file as it stood when something was first done under it.
 *
 * @param body the bytes of the file
 */
public record TheatreVersion(FactId id, String theatre, Hash body) implements Fact {
    public static TheatreVersion of(String theatre, Hash body) {
        return new TheatreVersion(FactId.of("theatre", theatre, body), theatre, body);
    }
}
