package org.salient.core.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salient.core.TwoSides;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.Grade;
import org.salient.core.model.LonLat;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.model.Terms;
import org.salient.core.model.Theatre;

/** A theatre of two sides whose languages are Ukrainian and Russian, and of the few sources that its sentences name. */
final class Front {
    private static final SideId RU = new SideId("ru");
    private static final SideId UA = new SideId("ua");

    private Front() {}

    static Theatre theatre() {
        var colours = new Side.Colours("#000", "#111", "#222");
        var of = TwoSides.theatre(
                TwoSides.region("ukraine", Optional.of(UA), TwoSides.box(22, 44, 40, 50.4)),
                TwoSides.region("russia", Optional.of(RU), TwoSides.box(34, 50.4, 42, 53)));
        List<Side> sides = List.of(
                new Side(
                        RU,
                        Map.of("uk", "Росія", "ru", "Россия"),
                        colours,
                        new LonLat(37.8, 48.0),
                        Map.of(
                                "uk", List.of("Росія", "російський", "росіяни", "РФ", "окупанти", "ворог", "ворожий"),
                                "ru", List.of("Россия", "российский", "РФ", "ВС РФ")),
                        Set.of("ru")),
                new Side(
                        UA,
                        Map.of("uk", "Україна", "ru", "Украина"),
                        colours,
                        new LonLat(36.0, 49.2),
                        Map.of(
                                "uk", List.of("Україна", "український", "ЗСУ", "Сили оборони"),
                                "ru", List.of("Украина", "украинский", "ВСУ")),
                        Set.of("uk")));
        List<Source> sources = List.of(
                source("posts", "Posts", ClaimantKind.NARRATOR),
                source("deepstate", "DeepState", ClaimantKind.OSINT),
                source("reuters", "Reuters", ClaimantKind.NEWS_AGENCY));
        return new Theatre(
                of.id(),
                of.names(),
                of.zone(),
                sides,
                of.regions(),
                sources,
                of.rules(),
                of.statusWords(),
                of.languages(),
                of.boundaries(),
                of.note());
    }

    private static Source source(String id, String name, ClaimantKind kind) {
        return new Source(
                new SourceId(id), name, kind, Optional.empty(), Grade.C, new Terms("", name, Terms.Use.ALL), List.of());
    }
}
