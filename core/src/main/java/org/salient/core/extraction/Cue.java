package org.salient.core.extraction;

import java.util.Optional;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.SpeechAct;

/**
 * A word by which something is said.
 *
 * @param inAnyMouth the act that it is whoever says it, where that is not what {@link #by} makes of it
 */
record Cue(SpeechAct act, Takes takes, Optional<SpeechAct> inAnyMouth) {
    /** A cue of an act without a word of its own. */
    static Cue of(SpeechAct act) {
        return new Cue(act, Takes.CLAUSE, Optional.empty());
    }

    /** The act in a speaker's mouth: pictures show, analysts assess where others say. */
    SpeechAct by(ClaimantKind kind) {
        boolean says = act == SpeechAct.CLAIMS || act == SpeechAct.REPORTS;
        return switch (kind) {
            case OSINT -> act == SpeechAct.DENIES || act == SpeechAct.COULD_NOT_VERIFY ? act : SpeechAct.SHOWS;
            case ANALYST, THINK_TANK -> inAnyMouth.orElse(says ? SpeechAct.ASSESSES : act);
            case OFFICIAL, MILITARY, NEWS_AGENCY, BLOGGER, POLITICIAN, NARRATOR, OTHER -> inAnyMouth.orElse(act);
        };
    }

    /** What a cue takes after it: only a clause, or also a bare thing: "shows smoke". */
    enum Takes {
        CLAUSE,
        /** A clause after the one who is told: "told reporters they". */
        LISTENER,
        THING,
        /** A clause, but a thing only where it is a picture: "released a video". */
        PICTURE;

        static Takes of(String word) {
            return switch (word) {
                case "clause" -> CLAUSE;
                case "listener" -> LISTENER;
                case "thing" -> THING;
                case "picture" -> PICTURE;
                case String other -> throw new IllegalStateException("a cue does not take " + other);
            };
        }
    }
}
