package org.salient.app.reading;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.salient.core.model.Claim;
import org.salient.core.model.Claimant;
import org.salient.core.model.Mention;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Theatre;
import org.salient.core.model.TimeSpan;

/** What was read, in words: the same in the terminal and on a page. */
final class ClaimTold {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Theatre theatre;

    ClaimTold(Theatre theatre) {
        this.theatre = theatre;
    }

    /** One thing that a claim tells, with its values. */
    record Row(String label, List<String> values) {}

    /** All that a claim tells but its words, read from a text. */
    List<Row> rows(Claim claim, String text) {
        var rows = new ArrayList<Row>();
        rows.add(new Row("speaker", List.of(speaker(claim.claimant()))));
        rows.add(new Row("act", List.of(words(claim.act()) + cue(claim, text))));
        rows.add(new Row("says", List.of(words(claim.predicate()))));
        rows.add(new Row("side", List.of(claim.actor().map(this::side).orElse("none named"))));
        rows.add(new Row("place", places(claim)));
        rows.add(new Row("time", List.of(time(claim.when()))));
        claim.quantity().ifPresent(quantity -> rows.add(new Row("quantity", List.of(quantity(quantity)))));
        rows.add(new Row("reserve", List.of(reserve(claim))));
        rows.add(new Row("read by", List.of(claim.reader())));
        return rows;
    }

    private String speaker(Claimant claimant) {
        return Stream.concat(
                        Stream.of(claimant.name(), words(claimant.kind())),
                        claimant.side().map(side -> "side " + side(side)).stream())
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private String side(SideId id) {
        return theatre.side(id).map((Side side) -> side.name("en")).orElse(id.value());
    }

    private static String cue(Claim claim, String text) {
        return claim.cue().map(cue -> ", by “" + cue.of(text) + "”").orElse(", without a word of saying");
    }

    private static List<String> places(Claim claim) {
        return claim.places().isEmpty()
                ? List.of("none named")
                : claim.places().stream().map(ClaimTold::place).toList();
    }

    /** A mention: which ground, how surely, why this one, and what else it could have been. */
    static String place(Mention mention) {
        String ground = mention.location()
                .map(at -> "“" + mention.text() + "”, " + words(mention.relation()) + " " + at.name() + " ("
                        + words(at.kind()) + "), within " + kilometres(at) + " of " + at.centre())
                .orElse("“" + mention.text() + "” is left open");
        String others = mention.others().isEmpty() ? "" : "; could also be " + String.join(", ", mention.others());
        return ground + ": " + mention.why() + others;
    }

    private static String kilometres(Mention.Location at) {
        return String.format(Locale.ROOT, "%.1f km", at.error().kilometres());
    }

    private String time(TimeSpan when) {
        ZoneId zone = theatre.zone();
        String from = DAY.format(when.from().atZone(zone));
        String to = DAY.format(when.until().minusSeconds(1).atZone(zone));
        return when.isOpen() ? "since " + from : from.equals(to) ? from : from + " to " + to;
    }

    private static String quantity(Claim.Quantity quantity) {
        double value = quantity.value();
        return (value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value)) + " "
                + quantity.unit();
    }

    private static String reserve(Claim claim) {
        Optional<String> hedged = claim.hedged() ? Optional.of("said with reserve") : Optional.empty();
        Optional<String> negated = claim.negated() ? Optional.of("says that it is not so") : Optional.empty();
        return Stream.concat(hedged.stream(), negated.stream())
                .reduce((one, other) -> one + ", " + other)
                .orElse("none");
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
