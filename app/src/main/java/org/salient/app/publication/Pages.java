package org.salient.app.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.salient.core.brief.BriefHtml;
import org.salient.core.model.Place;

/**
 * Fills the built pages: where links start, what the window is called, and what a reader without scripts sees.
 * Everything else that was built is copied as it is.
 */
final class Pages {
    private static final String BASE = "<base href=\"./\" />";
    private static final String TITLE = "<title>Salient</title>";
    private static final String STATIC = "<div id=\"static\"></div>";
    private static final List<String> FILLED = List.of("index.html", "place.html", "brief.html", "about.html");

    private final Path shells;
    private final Edition edition;
    private final StaticText text;

    /** @param shells the folder of the built pages */
    Pages(Path shells, Edition edition, StaticText text) {
        this.shells = shells;
        this.edition = edition;
        this.text = text;
    }

    void write(SiteFolder folder, String brief, List<PlaceFiles.Written> places) throws IOException {
        copy(folder);
        String theatre = edition.cleared().theatre().name(text.language());
        fill(folder, "index.html", theatre, text.index());
        fill(folder, "brief.html", text.title("page.brief", theatre), text.notes() + brief);
        fill(folder, "about.html", text.title("page.about", theatre), text.about());
        String shell = shell("place.html");
        for (PlaceFiles.Written written : places) {
            Place place = written.place();
            String title = place.name(text.language()) + " – " + theatre;
            String page =
                    filled(shell, "place.html", title, text.place(written)).replace(BASE, "<base href=\"../../\" />");
            Files.writeString(folder.file("place/" + place.id() + "/index.html"), page);
        }
    }

    private void copy(SiteFolder folder) throws IOException {
        try (Stream<Path> files = Files.walk(shells)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = SiteFolder.name(shells, file);
                if (!FILLED.contains(name)) {
                    Files.copy(file, folder.file(name));
                }
            }
        }
    }

    private void fill(SiteFolder folder, String name, String title, String words) throws IOException {
        Files.writeString(folder.file(name), filled(shell(name), name, title, words));
    }

    private String shell(String name) throws IOException {
        return Files.readString(shells.resolve(name));
    }

    private static String filled(String shell, String name, String title, String words) {
        for (String place : List.of(BASE, TITLE, STATIC)) {
            if (shell.indexOf(place) < 0 || shell.indexOf(place) != shell.lastIndexOf(place)) {
                throw new IllegalArgumentException(
                        "the built page " + name + " must hold " + place + " once; build the pages again");
            }
        }
        return shell.replace(TITLE, "<title>" + BriefHtml.escaped(title) + "</title>")
                .replace(STATIC, "<div id=\"static\">\n" + words + "</div>");
    }
}
