package org.salient.app.gold;

import org.salient.core.model.LonLat;

/** Where a named place is, by hand and by an answer. */
public record Located(LonLat gold, LonLat answer) {}
