package org.salient.app.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.salient.core.model.Hash;

/**
 * A site while it is written. It is written into a fresh folder beside the site's name; then the name, which is a
 * symbolic link, is turned to it in one step of the file system. Whatever breaks before that leaves the old site whole.
 */
final class SiteFolder {
    /** Below this a packed file saves less than its headers cost. */
    private static final long WORTH_PACKING_BYTES = 1_000;

    private static final List<String> PACKED =
            List.of(".html", ".json", ".geojson", ".js", ".mjs", ".css", ".svg", ".md", ".txt");

    private final Path site;
    private final Path fresh;

    private SiteFolder(Path site, Path fresh) {
        this.site = site;
        this.fresh = fresh;
    }

    /** A fresh folder for a site of a name. */
    static SiteFolder at(Path site) throws IOException {
        Path absolute = site.toAbsolutePath().normalize();
        if (isForeign(absolute)) {
            throw new IOException(absolute
                    + " holds something else than a site; name a folder that is not there yet, or an old site");
        }
        Path fresh = parent(absolute)
                .resolve(prefix(absolute) + "new-" + ProcessHandle.current().pid());
        delete(fresh);
        Files.createDirectories(fresh);
        return new SiteFolder(absolute, fresh);
    }

    private static boolean isForeign(Path site) throws IOException {
        if (!Files.exists(site) || Files.isSymbolicLink(site)) {
            return false;
        }
        return !Files.isDirectory(site) || !(isEmpty(site) || Files.exists(site.resolve(SiteHead.FILE)));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static Path parent(Path site) {
        Path parent = site.getParent();
        if (parent == null) {
            throw new UncheckedIOException(new IOException(site + " cannot be a site; name a folder in it"));
        }
        return parent;
    }

    private static String prefix(Path site) {
        return "." + site.getFileName() + "-";
    }

    Path root() {
        return fresh;
    }

    /** A file of the site, its folders made. */
    Path file(String name) throws IOException {
        Path file = fresh.resolve(name).normalize();
        if (!file.startsWith(fresh)) {
            throw new IllegalArgumentException("a file of a site lies in it, '" + name + "' does not");
        }
        Files.createDirectories(parent(file));
        return file;
    }

    /** Every file so far, by its name within the site, in order. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(fresh)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> SiteFolder.name(fresh, file))
                    .sorted()
                    .toList();
        }
    }

    static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Sets a packed twin beside each file that shrinks, for servers that send what is packed already. */
    void pack() throws IOException {
        for (String name : names()) {
            Path file = fresh.resolve(name);
            if (PACKED.stream().anyMatch(name::endsWith) && Files.size(file) >= WORTH_PACKING_BYTES) {
                try (OutputStream packed =
                        new GZIPOutputStream(Files.newOutputStream(fresh.resolve(name + ".gz")), 1 << 16)) {
                    Files.copy(file, packed);
                }
            }
        }
    }

    /** Turns the site's name to what was written, whose manifest has this hash. */
    void show(Hash manifest) throws IOException {
        Path kept = parent(site).resolve(prefix(site) + manifest.hex().substring(0, 16));
        Path before = Files.isSymbolicLink(site) ? site.toRealPath() : kept;
        if (Files.exists(kept)) {
            delete(fresh);
        } else {
            Files.move(fresh, kept);
        }
        moveAside();
        Path link = parent(site).resolve(prefix(site) + "link");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, kept.getFileName());
        Files.move(link, site, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forgetAllBut(List.of(kept, before));
    }

    /** Makes way where a whole folder, a copy of a site, bears the name of the link. */
    private void moveAside() throws IOException {
        if (Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
            Path aside = parent(site).resolve(prefix(site) + "old");
            delete(aside);
            Files.move(site, aside);
        }
    }

    /** The site before stays, for those who are reading it. */
    private void forgetAllBut(List<Path> kept) throws IOException {
        try (Stream<Path> beside = Files.list(parent(site))) {
            for (Path folder : beside.filter(
                            path -> path.getFileName().toString().startsWith(prefix(site)))
                    .filter(path -> !kept.contains(path))
                    .toList()) {
                delete(folder);
            }
        }
    }

    /** Takes away what was written, after a failure. */
    void abandon() {
        try {
            delete(fresh);
        } catch (IOException _) {
            // The failure that led here is the one to tell; the next publication takes the folder away.
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
