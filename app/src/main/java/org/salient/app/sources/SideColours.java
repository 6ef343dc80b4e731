package org.salient.app.sources;

import java.util.List;
import org.salient.core.model.Side.Colours;

/**
 * The colours of sides whose theatre file names none, by the order of the sides.
 * Lines, grounds and fresh grounds of different sides stay apart for readers with protanopia, deuteranopia and
 * tritanopia: a difference (CIE 1976) of at least 25 for lines, 20 for fresh ground and 12 for ground.
 */
final class SideColours {
    static final List<Colours> BY_ORDER = List.of(
            new Colours("#b8432b", "#ecc5b6", "#d98a70"),
            new Colours("#2a6496", "#e3ebf0", "#9fc0dc"),
            new Colours("#d0a910", "#f6ecbf", "#f4db78"),
            new Colours("#432147", "#d8bde9", "#9949a2"),
            new Colours("#21bd9e", "#9fccca", "#509792"));

    private SideColours() {}
}
