package org.salient.app.publication;

import java.util.ArrayList;
import java.util.List;
import org.salient.core.brief.Brief;
import org.salient.core.brief.BriefChecker;
import org.salient.core.brief.BriefHtml;
import org.salient.core.brief.BriefMarkdown;
import org.salient.core.brief.BriefWriter;
import org.salient.core.brief.Catalogue;
import org.salient.core.brief.Material;

/** The brief of what the gate cleared, in the first language of the theatre that has a catalogue. */
public final class ClearedBrief {
    private final Edition edition;
    private final Catalogue catalogue;
    private final Brief brief;

    private ClearedBrief(Edition edition) {
        this.edition = edition;
        this.catalogue = catalogue(edition);
        this.brief = new BriefWriter(edition.cleared().backdrop().places(), catalogue)
                .write(material(edition), edition.asOf());
    }

    public static ClearedBrief of(Cleared cleared) {
        return of(new Edition(cleared));
    }

    static ClearedBrief of(Edition edition) {
        return new ClearedBrief(edition);
    }

    static Catalogue catalogue(Edition edition) {
        return Catalogue.ofFirst(edition.cleared().theatre().languages());
    }

    static Material material(Edition edition) {
        var cleared = edition.cleared();
        return new Material(
                cleared.theatre(), cleared.ledger(), cleared.evidence(), edition.standings(), edition::shape);
    }

    /** The text, which says where it is not for publication. */
    public String markdown() {
        String preview = edition.cleared().isPreview() ? "**" + catalogue.say("page.preview") + "**\n\n" : "";
        return preview + new BriefMarkdown(catalogue).write(brief);
    }

    /** The text as a piece of the page that bears this name. */
    String html(String page) {
        return new BriefHtml(catalogue, page).write(brief);
    }

    /** What is wrong with the figures when their queries are put again; nothing where they are right. */
    public List<String> verify() {
        return new BriefChecker(material(edition)).check(brief);
    }

    /** The same, and each sentence that a text, as {@link #markdown} wrote it once, does not say word for word. */
    public List<String> verify(String markdown) {
        var faults = new ArrayList<>(verify());
        faults.addAll(BriefChecker.compare(brief, markdown, catalogue));
        return faults;
    }
}
