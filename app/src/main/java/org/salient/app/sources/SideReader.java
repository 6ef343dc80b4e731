package org.salient.app.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.salient.core.model.LonLat;
import org.salient.core.model.Side;
import org.salient.core.model.Side.Colours;
import org.salient.core.model.SideId;

/** Reads the sides of a theatre file. */
final class SideReader {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final LonLat NOWHERE = new LonLat(0, 0);

    List<Side> read(Section theatre) {
        theatre.require("sides");
        var sides = new ArrayList<Side>();
        var ids = new HashSet<String>();
        for (Section section : theatre.sections("sides", "a side")) {
            Side side = side(section, sides.size());
            if (!ids.add(side.id().value())) {
                section.fault("id", "there is a side '" + side.id() + "' already; each id is given once");
            }
            sides.add(side);
        }
        if (sides.size() < 2 && theatre.has("sides")) {
            theatre.fault("sides", "a theatre has two sides or more, here " + sides.size());
        }
        return sides;
    }

    private static Side side(Section section, int order) {
        section.require("names");
        section.require("anchor");
        var side = new Side(
                section.value("id", new SideId("?"), SideId::new),
                section.map("names", String::strip),
                colours(section, order),
                anchor(section),
                section.lists("words"),
                Set.copyOf(section.list("speaks", Function.identity())));
        section.close();
        return side;
    }

    private static Colours colours(Section section, int order) {
        Optional<Section> named = section.section("colours", "the 'colours' key of a side");
        if (named.isPresent()) {
            var colours = new Colours(
                    colour(named.get(), "line"), colour(named.get(), "ground"), colour(named.get(), "fresh"));
            named.get().close();
            return colours;
        }
        if (order >= SideColours.BY_ORDER.size()) {
            section.fault("there are colours for " + SideColours.BY_ORDER.size() + " sides; give side " + (order + 1)
                    + " its own, such as colours: {line: \"#444444\", ground: \"#dddddd\", fresh: \"#999999\"}");
            return SideColours.BY_ORDER.getFirst();
        }
        return SideColours.BY_ORDER.get(order);
    }

    private static String colour(Section section, String key) {
        return section.value(key, "#000000", text -> {
            if (!COLOUR.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        "a colour is # and six hexadecimal digits, in quotes, such as \"#b8432b\"");
            }
            return text;
        });
    }

    private static LonLat anchor(Section section) {
        List<Double> numbers = section.list("anchor", Choice::number);
        if (numbers.size() != 2) {
            if (section.has("anchor")) {
                section.fault(
                        "anchor",
                        "an anchor is [longitude, latitude] in degrees, here are " + numbers.size() + " numbers");
            }
            return NOWHERE;
        }
        try {
            return new LonLat(numbers.getFirst(), numbers.getLast());
        } catch (IllegalArgumentException e) {
            section.fault("anchor", String.valueOf(e.getMessage()));
            return NOWHERE;
        }
    }
}
