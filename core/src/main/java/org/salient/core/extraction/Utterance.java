package org.salient.core.extraction;

/** What one voice says: words of a sentence without the speaker and the cue. */
record Utterance(Stretch content, Voice voice) {}
