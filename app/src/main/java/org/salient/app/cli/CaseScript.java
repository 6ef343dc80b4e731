package org.salient.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.salient.app.sources.PatchFile;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.Body;
import org.salient.core.model.Decision;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Grade;
import org.salient.core.model.Ledger;
import org.salient.core.model.Proposal;
import org.salient.core.model.Report;
import org.salient.core.model.Shapes;
import org.salient.core.model.Sighting;
import org.salient.core.model.SourceId;
import org.salient.core.model.VerificationStep;
import org.salient.core.model.Warrant;
import org.salient.core.verification.Verifier;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the editors of a bundled case decided, in order, as its {@code decisions.yaml} tells. Facts are named there as a
 * person names them: a map by its day, footage by its address, a proposal by its file.
 */
final class CaseScript {
    private final Path folder;
    private final SourceId maps;
    private final Workspace workspace;
    private final Map<String, FactId> proposals = new LinkedHashMap<>();

    /** The script of a case whose maps are those of one source. */
    CaseScript(Path folder, SourceId maps, Workspace workspace) {
        this.folder = folder;
        this.maps = maps;
        this.workspace = workspace;
    }

    /** Adds every decision to the journal; says how many there were. */
    int run(Instant now) {
        List<Item> items = read(folder.resolve("decisions.yaml"));
        for (Item item : items) {
            workspace.append(now, item.warrant().by(), List.of(fact(item)), bodies(item));
        }
        return items.size();
    }

    private Fact fact(Item item) {
        Warrant warrant = item.warrant();
        return switch (item.text("do")) {
            case "adopt" ->
                Decision.Adopt.of(
                        warrant,
                        Maps.lastOf(
                                        maps,
                                        item.day("map"),
                                        workspace.ledger(),
                                        workspace.theatre().zone())
                                .id());
            case "propose" -> propose(item);
            case "accept" -> Decision.Accept.of(warrant, proposal(item));
            case "refuse" -> Decision.Refuse.of(warrant, proposal(item));
            case "withdraw" -> Decision.Withdraw.of(warrant, proposal(item));
            case "verify" ->
                Decision.Verify.of(
                        warrant,
                        evidence(item.text("of")),
                        Words.of(VerificationStep.Step.class, "step", item.text("step")),
                        Words.of(VerificationStep.Outcome.class, "outcome", item.text("outcome")));
            case "hold" -> Decision.Hold.of(warrant, fact(item.text("of")), Instant.parse(item.text("until")));
            case "correct" -> Decision.Correct.of(warrant, fact(item.text("of")), item.text("text"));
            case "grade" ->
                Decision.Regrade.of(
                        warrant, new SourceId(item.text("source")), Words.of(Grade.class, "grade", item.text("grade")));
            default -> throw new Failure("decisions.yaml: there is nothing to do named '" + item.text("do") + "'");
        };
    }

    private Proposal propose(Item item) {
        Geometry ground = ground(item);
        var proposal = Proposal.of(
                item.warrant().by(),
                item.day("from").atStartOfDay(workspace.theatre().zone()).toInstant(),
                Words.status(item.text("status"), workspace.theatre()),
                Shapes.write(ground).hash(),
                EllipsoidArea.squareKilometres(ground),
                Optional.empty(),
                item.list("evidence").stream().map(this::evidence).toList(),
                Optional.empty(),
                item.warrant().reason());
        proposals.put(item.text("patch"), proposal.id());
        return proposal;
    }

    private List<Body> bodies(Item item) {
        return item.text("do").equals("propose") ? List.of(Shapes.write(ground(item))) : List.of();
    }

    private Geometry ground(Item item) {
        return PatchFile.read(folder.resolve(item.text("patch")));
    }

    private FactId proposal(Item item) {
        return Optional.ofNullable(proposals.get(item.text("patch")))
                .orElseThrow(() -> new Failure("decisions.yaml: " + item.text("patch") + " was not proposed before"));
    }

    private FactId evidence(String address) {
        var uri = URI.create(address);
        return new Verifier(workspace.theatre())
                .verify(workspace.ledger()).evidence().stream()
                        .filter(one -> one.urls().contains(uri))
                        .findFirst()
                        .orElseThrow(() -> new Failure("decisions.yaml: no footage has the address " + address))
                        .id();
    }

    /** The report at an address, or the first sighting there. */
    private FactId fact(String address) {
        var uri = Optional.of(URI.create(address));
        Ledger ledger = workspace.ledger();
        return Stream.concat(
                        ledger.all(Report.class).stream()
                                .filter(report -> report.url().equals(uri))
                                .map(Report::id),
                        ledger.all(Sighting.class).stream()
                                .filter(sighting -> sighting.urls().contains(uri.get()))
                                .map(Sighting::id))
                .findFirst()
                .orElseThrow(() -> new Failure("decisions.yaml: nothing has the address " + address));
    }

    private static List<Item> read(Path file) {
        try {
            Object list = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            var items = new ArrayList<Item>();
            for (Object item : (List<?>) list) {
                var words = new LinkedHashMap<String, Object>();
                ((Map<?, ?>) item).forEach((key, value) -> words.put(String.valueOf(key), value));
                items.add(new Item(words));
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException("the decisions of the case cannot be read: " + file, e);
        }
    }

    /** One thing that was decided. */
    private record Item(Map<String, Object> words) {
        String text(String key) {
            return Optional.ofNullable(words.get(key))
                    .map(Object::toString)
                    .orElseThrow(() -> new Failure("decisions.yaml: '" + key + "' is missing in " + words));
        }

        List<String> list(String key) {
            return Optional.ofNullable(words.get(key)).map(value -> (List<?>) value).orElse(List.of()).stream()
                    .map(Object::toString)
                    .toList();
        }

        LocalDate day(String key) {
            return LocalDate.parse(text(key));
        }

        Warrant warrant() {
            return new Warrant(text("by"), Instant.parse(text("at")), text("reason"));
        }
    }
}
