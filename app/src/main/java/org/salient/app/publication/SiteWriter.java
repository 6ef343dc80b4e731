package org.salient.app.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import org.salient.core.brief.PlaceWriter;
import org.salient.core.model.Body;

/**
 * Writes a site: a folder of plain files that any web server can host.
 * Equal input gives equal bytes. Until it is whole the site that was there before stays.
 */
public final class SiteWriter {
    private final Path shells;
    private final KeyPair keys;

    /**
     * @param shells the folder of the built pages
     * @param keys   by which the site is signed
     */
    public SiteWriter(Path shells, KeyPair keys) {
        this.shells = shells;
        this.keys = keys;
    }

    /**
     * A site that was written.
     *
     * @param head     what it carries to be checked by
     * @param manifest the list of its files, to be kept in the journal
     * @param places   how many places have a page
     */
    public record Written(SiteHead head, Body manifest, int places) {}

    /** Writes what the gate cleared as the site of a name. */
    public Written write(Cleared cleared, Path site) {
        try {
            var folder = SiteFolder.at(site);
            try {
                return write(new Edition(cleared), folder);
            } catch (IOException | RuntimeException e) {
                folder.abandon();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the site cannot be written to " + site + ": " + e.getMessage(), e);
        }
    }

    private Written write(Edition edition, SiteFolder folder) throws IOException {
        var cleared = edition.cleared();
        writeMap(edition, folder);
        var brief = ClearedBrief.of(edition);
        Files.writeString(folder.file("brief.md"), brief.markdown());
        var places = new PlaceFiles(edition, placeWriter(edition)).write(folder);
        var text = new StaticText(edition, ClearedBrief.catalogue(edition));
        new Pages(shells, edition, text).write(folder, brief.html("brief.html"), places);
        cleared.chain().write(folder);
        return seal(cleared, folder, places.size());
    }

    private static PlaceWriter placeWriter(Edition edition) {
        return new PlaceWriter(
                ClearedBrief.material(edition),
                edition.history()
                        .flatMap(
                                history -> edition.newest().map(day -> new PlaceWriter.Shown(history, day.snapshot()))),
                ClearedBrief.catalogue(edition),
                edition.asOf());
    }

    private static void writeMap(Edition edition, SiteFolder folder) throws IOException {
        var layers = new LayerFiles(edition);
        var estimated = new EstimatedFile(edition);
        var history = HistoryFiles.of(edition);
        new SiteFile(edition).write(folder, history, layers, estimated);
        if (history.isPresent()) {
            history.get().write(folder);
        }
        estimated.write(folder);
        new ClaimedFile(edition).write(folder);
        layers.write(folder);
        new EvidenceFile(edition).write(folder);
        new ClaimsFile(edition).write(folder);
        new CorrectionsFile(edition).write(folder);
        new BaseFiles(edition.cleared().backdrop()).write(folder);
    }

    private Written seal(Cleared cleared, SiteFolder folder, int places) throws IOException {
        var manifest = Manifest.write(folder);
        var chain = cleared.chain();
        var head = SiteHead.sign(chain.entries().size(), chain.head(), manifest.hash(), keys);
        Json.write(folder.file(SiteHead.FILE), head.data());
        folder.pack();
        folder.show(manifest.hash());
        return new Written(head, manifest, places);
    }
}
