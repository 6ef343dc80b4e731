package org.salient.app.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.salient.core.model.Hash;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** Proves that a site is as its publisher signed it: every file, the chain of its public entries, the signature. */
public final class SiteCheck {
    private final Path site;
    private final List<String> faults = new ArrayList<>();

    private SiteCheck(Path site) {
        this.site = site;
    }

    /**
     * What a check found.
     *
     * @param files     how many files the site has, its packed twins left out
     * @param entries   how many public entries are chained in it
     * @param publicKey whose signature it bears; whether that is the publisher's is for the reader to know
     * @param faults    each in a sentence; none where the site is whole
     */
    public record Result(int files, long entries, String publicKey, List<String> faults) {
        public Result {
            faults = List.copyOf(faults);
        }

        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /** Checks a site in its folder. */
    public static Result check(Path site) {
        try {
            return new SiteCheck(site.toRealPath()).check();
        } catch (IOException e) {
            throw new UncheckedIOException("no site can be read at " + site, e);
        }
    }

    private Result check() throws IOException {
        try {
            byte[] signed = Files.readAllBytes(site.resolve(SiteHead.FILE));
            var head = SiteHead.of(Json.MAPPER.readValue(signed, SiteData.Head.class));
            byte[] manifest = Files.readAllBytes(site.resolve(Manifest.FILE));
            if (!head.isSigned()) {
                faults.add("the signature in " + SiteHead.FILE + " is not that of its key");
            }
            if (!Hash.of(manifest).equals(head.manifest())) {
                faults.add(Manifest.FILE + " is not the one that was signed");
            }
            var listed = Json.MAPPER.readValue(manifest, new TypeReference<TreeMap<String, String>>() {});
            checkFiles(listed);
            checkChain(head);
            return new Result(listed.size(), head.entries(), head.publicKey(), faults);
        } catch (JacksonException | IllegalArgumentException e) {
            faults.add(SiteHead.FILE + " or " + Manifest.FILE + " is damaged: " + e.getMessage());
            return new Result(0, 0, "", faults);
        }
    }

    private void checkFiles(Map<String, String> listed) throws IOException {
        for (var file : listed.entrySet()) {
            Path path = site.resolve(file.getKey());
            if (!Files.isRegularFile(path)) {
                faults.add(file.getKey() + " is missing");
            } else if (!FileHash.of(path).hex().equals(file.getValue())) {
                faults.add(file.getKey() + " was altered");
            }
        }
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                checkKnown(SiteFolder.name(site, file), listed);
            }
        }
    }

    private void checkKnown(String name, Map<String, String> listed) throws IOException {
        if (Manifest.isPackedTwin(name)) {
            checkTwin(name);
        } else if (Manifest.lists(name) && !listed.containsKey(name)) {
            faults.add(name + " was added");
        }
    }

    private void checkTwin(String name) throws IOException {
        Path plain = site.resolve(Manifest.plain(name));
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(site.resolve(name)))) {
            if (!Files.isRegularFile(plain) || !Arrays.equals(packed.readAllBytes(), Files.readAllBytes(plain))) {
                faults.add(name + " does not hold what " + Manifest.plain(name) + " holds");
            }
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            faults.add(name + " is damaged: " + e.getMessage());
        }
    }

    private void checkChain(SiteHead head) throws IOException {
        Path file = site.resolve(PublicChain.FILE);
        List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        Hash last = Hash.NONE;
        for (String line : lines) {
            last = PublicChain.next(last, line);
        }
        if (lines.size() != head.entries() || !last.equals(head.head())) {
            faults.add(PublicChain.FILE + " does not lead to the signed head");
        }
    }
}
