package org.salient.core.extraction;

import org.salient.core.model.Source;

/** What a reader of one language knows before it reads: dictionaries, sides, sources by their names, places. */
record Knowledge(String language, Lexicon lexicon, Sides sides, Phrases<Source> sources, Horizon horizon) {}
