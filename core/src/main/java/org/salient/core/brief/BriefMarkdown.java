package org.salient.core.brief;

import java.net.URI;

/** A brief as Markdown, its notes at the end. */
public final class BriefMarkdown {
    private final Catalogue catalogue;

    public BriefMarkdown(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The whole text, ended by a new line. */
    public String write(Brief brief) {
        var text = new StringBuilder();
        var notes = new Footnotes();
        text.append("# ").append(escaped(brief.title().in(catalogue))).append("\n");
        for (Brief.Section section : brief.sections()) {
            text.append("\n## ").append(catalogue.say(section.heading())).append("\n\n");
            for (Sentence sentence : section.sentences()) {
                text.append("- ").append(escaped(sentence.phrase().in(catalogue)));
                notes.of(sentence)
                        .forEach(number -> text.append("[^").append(number).append("]"));
                text.append("\n");
            }
        }
        text.append("\n");
        int number = 1;
        for (Footnotes.Note note : notes.all()) {
            text.append("[^").append(number++).append("]: ").append(note(note)).append("\n");
        }
        return text.toString();
    }

    private String note(Footnotes.Note note) {
        return switch (note) {
            case Footnotes.Note.Source(var footnote) ->
                escaped(footnote.source()) + ", " + footnote.at() + ", `" + footnote.reference() + "`"
                        + footnote.url().map(BriefMarkdown::link).orElse("");
            case Footnotes.Note.Computed(var query) -> catalogue.say("computed") + " `" + QueryText.of(query) + "`";
        };
    }

    private static String link(URI url) {
        return ", <" + url + ">";
    }

    /** Words as Markdown shows them: none of them is taken for a mark. */
    static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1").replace("\n", " ");
    }
}
