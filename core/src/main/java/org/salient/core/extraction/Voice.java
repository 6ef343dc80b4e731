package org.salient.core.extraction;

import java.util.Optional;
import org.salient.core.model.SpeechAct;

/** Who says something, in what act, by what word. */
record Voice(Speaker speaker, SpeechAct act, Optional<Stretch> cue) {
    Voice with(SpeechAct act, Stretch cue) {
        return new Voice(speaker, act, Optional.of(cue));
    }
}
