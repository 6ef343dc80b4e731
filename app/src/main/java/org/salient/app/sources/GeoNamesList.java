package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.salient.core.gazetteer.OwnList;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

/** Reads a list in the form of GeoNames' dumps: 19 columns between tabs, no heading. */
final class GeoNamesList {
    static final int COLUMNS = 19;

    /** A name longer than this is a description. */
    private static final int LONGEST_NAME = 60;
    /** Capitals alone, up to this many, are the code of an airport. */
    private static final int LONGEST_CODE = 4;

    private final String file;
    private final Consumer<Refusal> refusals;
    private final Map<String, String> regions = new HashMap<>();

    GeoNamesList(String file, Consumer<Refusal> refusals) {
        this.file = file;
        this.refusals = refusals;
    }

    List<Place> read(InputStream in) throws IOException {
        var places = new ArrayList<Place>();
        var lines = new LineReader(in);
        while (lines.next()) {
            if (lines.end() > lines.start()) {
                place(lines).ifPresent(places::add);
            }
        }
        return places;
    }

    private Optional<Place> place(LineReader lines) {
        Optional<Utf8.BadByte> bad = Utf8.firstBad(lines.bytes(), lines.start(), lines.end());
        if (bad.isPresent()) {
            return refuse(lines, "encoding", "the row is not UTF-8");
        }
        String line = new String(lines.bytes(), lines.start(), lines.end() - lines.start(), StandardCharsets.UTF_8);
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (cells.size() != COLUMNS) {
            return refuse(lines, "column_count", "the row has " + cells.size() + " cells, GeoNames has " + COLUMNS);
        }
        try {
            return Optional.of(place(cells));
        } catch (IllegalArgumentException e) {
            return refuse(lines, "place", String.valueOf(e.getMessage()));
        }
    }

    private Optional<Place> refuse(LineReader lines, String reason, String detail) {
        refusals.accept(new Refusal(file, lines.line(), reason, detail));
        return Optional.empty();
    }

    private Place place(List<String> cells) {
        String name = cells.get(1).strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the place has no name");
        }
        int people = cells.get(14).isEmpty() ? 0 : (int) Math.min(Long.parseLong(cells.get(14)), Integer.MAX_VALUE);
        PlaceKind kind = kind(cells.get(6), cells.get(7), people);
        return new Place(
                "gn-" + Integer.parseInt(cells.get(0)),
                Map.of("en", name),
                others(name, cells.get(2), cells.get(3)),
                kind,
                region(cells.get(8), cells.get(10)),
                new LonLat(Double.parseDouble(cells.get(5)), Double.parseDouble(cells.get(4))),
                kind.isSettlement() ? Settlement.reach(people) : reach(kind),
                people > 0 ? Optional.of(new Place.Population(people, year(cells.get(18)))) : Optional.empty());
    }

    private String region(String country, String first) {
        return regions.computeIfAbsent((country + "-" + first).toLowerCase(Locale.ROOT), OwnList::region);
    }

    private static int year(String modified) {
        return Integer.parseInt(modified.strip().substring(0, 4));
    }

    /** Names in Latin and Cyrillic letters; not codes, and not spellings that a program made of other scripts. */
    private static List<String> others(String name, String ascii, String alternates) {
        var others = new ArrayList<String>();
        for (String other : (ascii + "," + alternates).split(",", -1)) {
            if (isName(other) && !other.equals(name) && !others.contains(other)) {
                others.add(other);
            }
        }
        return others;
    }

    private static boolean isName(String text) {
        if (text.length() < 2 || text.length() > LONGEST_NAME || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        boolean code = text.length() <= LONGEST_CODE && text.equals(text.toUpperCase(Locale.ROOT));
        return !code && text.chars().allMatch(GeoNamesList::isOfAName);
    }

    private static boolean isOfAName(int letter) {
        boolean latin = letter < 0x250 && Character.isLetter(letter);
        boolean cyrillic = letter >= 0x400 && letter < 0x500;
        return latin || cyrillic || " -'’ʼ.".indexOf(letter) >= 0 || (letter >= 0x1E00 && letter < 0x1F00);
    }

    private static PlaceKind kind(String featureClass, String code, int people) {
        return switch (featureClass) {
            case "P" -> settlement(code, people);
            case "A" -> area(code);
            case "H" -> PlaceKind.WATER;
            case "S" -> PlaceKind.FACILITY;
            case "R" -> PlaceKind.ROAD;
            default -> PlaceKind.OTHER;
        };
    }

    private static PlaceKind settlement(String code, int people) {
        return switch (code) {
            case "PPLX" -> PlaceKind.DISTRICT;
            case "PPLC", "PPLA" -> PlaceKind.CITY;
            default -> Settlement.kind(people);
        };
    }

    private static PlaceKind area(String code) {
        if (code.startsWith("PCL")) {
            return PlaceKind.COUNTRY;
        }
        return code.startsWith("ADM1") ? PlaceKind.REGION : PlaceKind.DISTRICT;
    }

    /** GeoNames gives points alone: a usual half width of what has no other. */
    private static Metres reach(PlaceKind kind) {
        return Metres.ofKilometres(
                switch (kind) {
                    case COUNTRY -> 300;
                    case REGION -> 100;
                    case DISTRICT, WATER, ROAD -> 20;
                    case CITY, TOWN, VILLAGE, FACILITY, DIRECTION, OTHER -> 3;
                });
    }
}
