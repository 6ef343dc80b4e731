package org.salient.app.publication;

import static org.salient.core.brief.BriefHtml.escaped;

import java.time.Instant;
import java.util.Map;
import org.salient.core.brief.Catalogue;
import org.salient.core.brief.Value;
import org.salient.core.model.Theatre;

/** What a reader without scripts sees of each page, as HTML: the answer, and what every page must say. */
final class StaticText {
    private final Edition edition;
    private final Catalogue catalogue;
    private final Theatre theatre;

    StaticText(Edition edition, Catalogue catalogue) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.theatre = edition.cleared().theatre();
    }

    String language() {
        return catalogue.language();
    }

    String title(String page, String theatreName) {
        return catalogue.say(page) + " – " + theatreName;
    }

    String index() {
        return "<h1>" + escaped(theatre.name(language())) + "</h1>\n" + notes() + links();
    }

    String about() {
        return "<h1>" + escaped(theatre.name(language())) + "</h1>\n" + notes() + paragraph(theatre.boundaries());
    }

    String place(PlaceFiles.Written written) {
        String name = written.place().name(language());
        var text = new StringBuilder("<h1>" + escaped(name) + "</h1>\n");
        text.append(paragraph(written.page().answer()));
        written.page().about().forEach(about -> text.append(paragraph(about.text() + " (" + about.source() + ")")));
        return text.append(notes()).append(links()).toString();
    }

    /** What every page says: whether it may be passed on, of when the map is, what it is not for, how to correct it. */
    String notes() {
        var text = new StringBuilder();
        if (edition.cleared().isPreview()) {
            text.append("<p><strong>")
                    .append(escaped(catalogue.say("page.preview")))
                    .append("</strong></p>\n");
        }
        text.append(paragraph(theatre.note()));
        edition.newest()
                .ifPresent(day -> text.append(
                        paragraph(dated("page.mapAsOf", day.snapshot().validAt()))));
        text.append(paragraph(dated("page.published", edition.cleared().at())));
        double hours = theatre.rules().delay().toMinutes() / 60.0;
        text.append(paragraph(catalogue.say("page.delay", Map.of("hours", new Value.Count((int) Math.ceil(hours))))));
        text.append(paragraph(catalogue.say("page.notFor")));
        return text.append(correction()).toString();
    }

    private String dated(String key, Instant moment) {
        return catalogue.say(
                key, Map.of("day", new Value.Day(moment.atZone(theatre.zone()).toLocalDate())));
    }

    private String correction() {
        String address = theatre.rules().corrections();
        String words = escaped(catalogue.say("page.correct"));
        return address.isBlank() ? "" : "<p><a href=\"" + escaped(address) + "\">" + words + "</a></p>\n";
    }

    private String links() {
        return "<p>" + link("./", "page.map") + ", " + link("brief.html", "page.brief") + ", "
                + link("about.html", "page.about") + "</p>\n";
    }

    private String link(String address, String key) {
        return "<a href=\"" + address + "\">" + escaped(catalogue.say(key)) + "</a>";
    }

    private static String paragraph(String words) {
        return words.isBlank() ? "" : "<p>" + escaped(words) + "</p>\n";
    }
}
