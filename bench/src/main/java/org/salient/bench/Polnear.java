package org.salient.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tukaani.xz.XZInputStream;

/**
 * Articles in which it was marked by hand what others are said to say: the dev part of PolNeAR. A text may have been
 * annotated more than once.
 *
 * @param texts       by name
 * @param annotations of each text, one or more
 */
record Polnear(Map<String, String> texts, Map<String, List<Annotation>> annotations) {
    private static final int BLOCK = 512;
    private static final int NAME_BYTES = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_BYTES = 11;
    private static final Pattern ANNOTATION = Pattern.compile("dev/attributions/(.*)_[0-9a-f]{4}\\.ann");
    private static final Pattern TEXT = Pattern.compile("dev/text/(.*)\\.txt");
    private static final Pattern CONTENT = Pattern.compile("T\\d+\\tContent ([0-9 ;]+)\\t.*");

    /** The contents that one annotator marked; each is one or more stretches, in code points from start to end. */
    record Annotation(List<List<int[]>> contents) {}

    static Polnear read(Path packed) {
        var polnear = new Polnear(new TreeMap<>(), new TreeMap<>());
        try (InputStream in = new XZInputStream(Files.newInputStream(packed))) {
            for (byte[] head = in.readNBytes(BLOCK);
                    head.length == BLOCK && head[0] != 0;
                    head = in.readNBytes(BLOCK)) {
                int size = Integer.parseInt(words(head, SIZE_AT, SIZE_BYTES).strip(), 8);
                byte[] bytes = in.readNBytes(size);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                polnear.add(words(head, 0, NAME_BYTES), new String(bytes, StandardCharsets.UTF_8));
            }
            return polnear;
        } catch (IOException e) {
            throw new UncheckedIOException("the corpus cannot be unpacked: " + packed, e);
        }
    }

    private static String words(byte[] head, int from, int length) {
        int end = from;
        while (end < from + length && head[end] != 0) {
            end++;
        }
        return new String(head, from, end - from, StandardCharsets.UTF_8);
    }

    private void add(String path, String content) {
        var text = TEXT.matcher(path);
        var annotation = ANNOTATION.matcher(path);
        if (text.matches()) {
            texts.put(text.group(1), content);
        } else if (annotation.matches()) {
            annotations
                    .computeIfAbsent(annotation.group(1), _ -> new ArrayList<>())
                    .add(annotation(content));
        }
    }

    private static Annotation annotation(String lines) {
        var contents = new ArrayList<List<int[]>>();
        for (String line : lines.lines().toList()) {
            var content = CONTENT.matcher(line);
            if (content.matches()) {
                contents.add(List.of(content.group(1).split(";", -1)).stream()
                        .map(stretch -> stretch.split(" ", -1))
                        .map(ends -> new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])})
                        .toList());
            }
        }
        return new Annotation(contents);
    }

    /** How many articles hold an annotation. */
    int size() {
        return annotations.size();
    }

    /** The union of sets of words. */
    static BitSet union(List<BitSet> sets) {
        var union = new BitSet();
        sets.forEach(union::or);
        return union;
    }
}
