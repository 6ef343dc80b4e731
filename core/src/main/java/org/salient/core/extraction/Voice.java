package org.salient.core.extraction;

import java.util.Optional;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.SpeechAct;

/** Who says something, in what act, by what word. */
record Voice(Speaker speaker, SpeechAct act, Optional<Stretch> cue) {
    /** The voice of a speaker who says something by a cue. */
    static Voice of(Speaker speaker, Match<Cue> cue) {
        return new Voice(speaker, cue.meaning().by(speaker.kind()), Optional.of(cue.stretch()));
    }

    /** The voice of a speaker whose cue leads to pictures that show it, or does not. */
    static Voice of(Speaker speaker, Match<Cue> cue, boolean shown) {
        return shown ? new Voice(speaker, SpeechAct.SHOWS, Optional.of(cue.stretch())) : of(speaker, cue);
    }
}
