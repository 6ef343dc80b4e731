package org.salient.core.brief;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** A brief as a piece of HTML, its notes at the end. */
public final class BriefHtml {
    private final Catalogue catalogue;
    private final String page;

    /** @param page the address of the page it stands on, which links to its notes need where the page names a base */
    public BriefHtml(Catalogue catalogue, String page) {
        this.catalogue = catalogue;
        this.page = page;
    }

    /** One {@code article} element. */
    public String write(Brief brief) {
        var text = new StringBuilder();
        var notes = new Footnotes();
        text.append("<article lang=\"").append(escaped(catalogue.language())).append("\">\n<h1>");
        text.append(escaped(brief.title().in(catalogue))).append("</h1>\n");
        for (Brief.Section section : brief.sections()) {
            text.append("<section>\n<h2>")
                    .append(escaped(catalogue.say(section.heading())))
                    .append("</h2>\n<ul>\n");
            for (Sentence sentence : section.sentences()) {
                text.append("<li>").append(escaped(sentence.phrase().in(catalogue)));
                text.append(marks(notes.of(sentence))).append("</li>\n");
            }
            text.append("</ul>\n</section>\n");
        }
        return text.append(list(notes)).append("</article>\n").toString();
    }

    private String marks(List<Integer> numbers) {
        return numbers.stream()
                .map(number -> "<a href=\"" + page + "#note-" + number + "\">" + number + "</a>")
                .collect(Collectors.joining(", ", " <sup>", "</sup>"));
    }

    private String list(Footnotes notes) {
        var text = new StringBuilder("<section>\n<h2>" + escaped(catalogue.say("section.notes")) + "</h2>\n<ol>\n");
        int number = 1;
        for (Footnotes.Note note : notes.all()) {
            text.append("<li id=\"note-")
                    .append(number++)
                    .append("\">")
                    .append(note(note))
                    .append("</li>\n");
        }
        return text.append("</ol>\n</section>\n").toString();
    }

    private String note(Footnotes.Note note) {
        return switch (note) {
            case Footnotes.Note.Source(var footnote) ->
                escaped(footnote.source()) + ", <time>" + footnote.at() + "</time>, <code>"
                        + escaped(footnote.reference()) + "</code>"
                        + footnote.url().map(BriefHtml::link).orElse("");
            case Footnotes.Note.Computed(var query) ->
                escaped(catalogue.say("computed")) + " <code>" + escaped(QueryText.of(query)) + "</code>";
        };
    }

    /** Only what a browser opens as a page: an address that runs a script stays text. */
    private static String link(URI url) {
        String address = escaped(url.toString());
        boolean isWeb = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
        return isWeb ? ", <a href=\"" + address + "\" rel=\"noopener\">" + address + "</a>" : ", " + address;
    }

    /** Words as HTML shows them. */
    public static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
