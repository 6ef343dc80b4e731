package org.salient.store;

import java.util.Locale;
import org.salient.core.model.Claim;
import org.salient.core.model.Entry;
import org.salient.core.model.Mention;
import org.salient.core.model.SideId;

/** The places that claims name: a point for each mention that could be placed. */
record ClaimsView(Database database) {
    static final ViewTable TABLE = new ViewTable(
            "claims",
            ViewTable.Kind.POINT,
            "What speakers say of places, with the words that carry it",
            "fact_id TEXT, mention INTEGER, report TEXT, said DATETIME, claimant TEXT, claimant_kind TEXT,"
                    + " claimant_side TEXT, act TEXT, predicate TEXT, actor TEXT, negated BOOLEAN, hedged BOOLEAN,"
                    + " quote TEXT, when_from DATETIME, when_until DATETIME, credibility TEXT, place TEXT,"
                    + " place_name TEXT, relation TEXT, error_m REAL, known_at DATETIME",
            "fact_id, mention");

    void add(Entry entry, Claim claim) {
        for (int i = 0; i < claim.places().size(); i++) {
            Mention mention = claim.places().get(i);
            int ordinal = i + 1;
            mention.location().ifPresent(location -> add(entry, claim, new Placed(ordinal, mention, location)));
        }
    }

    private record Placed(int ordinal, Mention mention, Mention.Location location) {}

    private void add(Entry entry, Claim claim, Placed placed) {
        TABLE.insert(
                database,
                claim.id().value(),
                placed.ordinal,
                claim.report().value(),
                Moment.write(claim.said()),
                claim.claimant().name(),
                word(claim.claimant().kind()),
                claim.claimant().side().map(SideId::value).orElse(null),
                word(claim.act()),
                word(claim.predicate()),
                claim.actor().map(SideId::value).orElse(null),
                claim.negated(),
                claim.hedged(),
                claim.quote(),
                Moment.write(claim.when().from()),
                Moment.writeEnd(claim.when().until()),
                word(claim.credibility()),
                placed.location.place(),
                placed.location.name(),
                word(placed.mention.relation()),
                placed.location.error().value(),
                Moment.write(entry.knownAt()),
                GeoPackageShape.of(placed.location.centre()).bytes());
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
