package org.salient.app.gold;

import java.util.List;

/** The places and claims that were read in the text of an id. */
public record GoldAnswer(String id, List<GoldPlace> places, List<GoldClaim> claims) {
    public GoldAnswer {
        places = List.copyOf(places);
        claims = List.copyOf(claims);
    }
}
