package org.salient.core.history;

import java.util.Arrays;

/** What is known of each face of a history: its region, negative for none, and its timeline. */
@SuppressWarnings("ArrayRecordComponent") // tens of thousands of numbers, never compared
record Faces(int[] region, int[] timeline, Timelines timelines) {
    int count() {
        return region.length;
    }

    int codeAt(int face, int map) {
        return timelines.codeAt(timeline[face], map);
    }

    /** The code of every face on a map. */
    int[] codesAt(int map) {
        int[] ofTimeline = new int[timelines.count()];
        Arrays.setAll(ofTimeline, number -> timelines.codeAt(number, map));
        int[] codes = new int[region.length];
        Arrays.setAll(codes, face -> ofTimeline[timeline[face]]);
        return codes;
    }

    /** The same without the sign by which codes tell ground held by default. */
    Faces plain() {
        var plain = new Timelines();
        int[] number = new int[timelines.count()];
        Arrays.setAll(number, one -> timelines.plain(one, plain));
        int[] ofFace = new int[timeline.length];
        Arrays.setAll(ofFace, face -> number[timeline[face]]);
        return new Faces(region, ofFace, plain);
    }
}
