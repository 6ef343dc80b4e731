package org.salient.core.model;

/** What a speaker does in saying something. */
public enum SpeechAct {
    CLAIMS,
    REPORTS,
    ASSESSES,
    ADMITS,
    DENIES,
    SHOWS,
    WARNS,
    COULD_NOT_VERIFY
}
