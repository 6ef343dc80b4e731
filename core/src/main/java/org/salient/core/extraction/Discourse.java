package org.salient.core.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.model.SpeechAct;

/** What a reader keeps in mind from sentence to sentence: who spoke last, who bears which name, what place is spoken of. */
final class Discourse {
    private final Map<String, Speaker> byName = new HashMap<>();
    private Optional<Speaker> last = Optional.empty();
    private Optional<Speaker> lastToShow = Optional.empty();
    private List<Placed> places = List.of();

    Optional<Speaker> last() {
        return last;
    }

    /** Who last showed pictures. */
    Optional<Speaker> lastToShow() {
        return lastToShow;
    }

    Optional<Speaker> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    void name(String name, Speaker speaker) {
        byName.putIfAbsent(name, speaker);
    }

    void speaks(Voice voice) {
        if (!voice.speaker().isNarrator()) {
            last = Optional.of(voice.speaker());
            if (voice.act() == SpeechAct.SHOWS) {
                lastToShow = last;
            }
        }
    }

    /** The places last spoken of. */
    List<Placed> places() {
        return places;
    }

    void spokenOf(List<Placed> now) {
        if (!now.isEmpty()) {
            places = List.copyOf(now);
        }
    }
}
