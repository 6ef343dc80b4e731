package org.salient.core.brief;

import java.util.List;
import java.util.Map;
import org.salient.core.analysis.ClaimedGround;
import org.salient.core.analysis.ClaimedGround.Claimed;
import org.salient.core.brief.Sentence.Sourced;
import org.salient.core.model.Claim;

/** Claimed ground that ended within the week: contradicted, or not said again for too long. */
final class EndedSection {
    private final Setting setting;

    EndedSection(Setting setting) {
        this.setting = setting;
    }

    Brief.Section write() {
        var claims = setting.material().ledger().all(Claim.class);
        var ended = ClaimedGround.at(
                        setting.asOf(),
                        claims,
                        setting.material().standings(),
                        setting.material().theatre().claimTerm())
                .stream()
                .filter(claimed -> claimed.end().isPresent())
                .filter(claimed -> !claimed.stands().until().isBefore(setting.weekBefore()))
                .map(this::sentence)
                .toList();
        return new Brief.Section("section.ended", ended);
    }

    private Sentence sentence(Claimed claimed) {
        String key = switch (claimed.end().orElseThrow()) {
            case CONTRADICTED -> "ended.contradicted";
            case AGED_OUT -> "ended.agedOut";
        };
        return new Sourced(
                new Phrase(
                        key,
                        Map.of(
                                "side", setting.side(claimed.side()),
                                "place", new Value.Text(claimed.place().name()),
                                "from", setting.day(claimed.stands().from()),
                                "until", setting.day(claimed.stands().until()))),
                sources(claimed));
    }

    private List<Footnote> sources(Claimed claimed) {
        return claimed.claims().stream()
                .flatMap(id -> setting.material().ledger().find(id, Claim.class).stream())
                .map(setting::footnote)
                .distinct()
                .toList();
    }
}
