package org.salient.core.history;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.salient.core.history.HistoryClock.Dated;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;

/**
 * The bytes of a history: the mark {@code SALH}, the version of the form, then statuses, regions, timelines, vertices, edges
 * and faces, all numbers as variable-length integers of seven bits a byte, differences where neighbours are near. The dates of
 * its maps are not in them. See docs/formats.md.
 */
public final class HistoryBytes {
    private static final byte[] MARK = {'S', 'A', 'L', 'H'};
    private static final int VERSION = 1;

    private HistoryBytes() {}

    /** The bytes of a history; equal histories have equal bytes. */
    public static byte[] write(ControlHistory history) {
        var out = new Out();
        for (byte one : MARK) {
            out.number(one);
        }
        out.number(VERSION);
        out.number(history.clock().maps().size());
        out.words(history.statuses().stream().map(HistoryBytes::word).toList());
        out.words(history.regions());
        timelines(history.faces().timelines(), out);
        plane(history.plane(), out);
        for (int face = 0; face < history.faces().count(); face++) {
            out.number(history.faces().region()[face] + 1);
            out.number(history.faces().timeline()[face]);
        }
        return out.bytes();
    }

    /**
     * The history of bytes that {@link #write} wrote.
     *
     * @param maps the dates of its maps, as many as it was written with, in order
     */
    public static ControlHistory read(byte[] bytes, List<Dated> maps, ZoneId zone) {
        var in = new In(bytes);
        for (byte one : MARK) {
            in.expect(one, "the mark of a history");
        }
        in.expect(VERSION, "the version of the form");
        in.expect(maps.size(), "the number of maps");
        var statuses = in.words().stream().map(HistoryBytes::status).toList();
        var regions = in.words();
        var timelines = timelines(in);
        var plane = plane(in);
        int[] region = new int[plane.faces()];
        int[] timeline = new int[plane.faces()];
        for (int face = 0; face < plane.faces(); face++) {
            region[face] = in.number() - 1;
            timeline[face] = in.number();
        }
        return new ControlHistory(
                new HistoryClock(maps, zone), plane, new Faces(region, timeline, timelines), statuses, regions);
    }

    private static String word(Status status) {
        return switch (status) {
            case Status.Held(SideId side) -> "held " + side.value();
            case Status.Grey(Status.Reason reason) -> "grey " + reason.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Status status(String word) {
        String rest = word.substring(word.indexOf(' ') + 1);
        return word.startsWith("held ")
                ? Status.held(new SideId(rest))
                : Status.grey(Status.Reason.valueOf(rest.toUpperCase(Locale.ROOT)));
    }

    private static void timelines(Timelines timelines, Out out) {
        out.number(timelines.count());
        for (int timeline = 0; timeline < timelines.count(); timeline++) {
            out.number(timelines.runs(timeline));
            int last = 0;
            for (int run = 0; run < timelines.runs(timeline); run++) {
                out.number(timelines.start(timeline, run) - last);
                out.number(timelines.code(timeline, run));
                last = timelines.start(timeline, run);
            }
        }
    }

    private static Timelines timelines(In in) {
        var timelines = new Timelines();
        int count = in.number();
        for (int timeline = 0; timeline < count; timeline++) {
            int[] runs = new int[2 * in.number()];
            int last = 0;
            for (int run = 0; run < runs.length; run += 2) {
                last += in.number();
                runs[run] = last;
                runs[run + 1] = in.number();
            }
            timelines.add(runs);
        }
        return timelines;
    }

    private static void plane(Arrangement plane, Out out) {
        out.number(plane.vertices());
        int x = 0;
        int y = 0;
        for (int vertex = 0; vertex < plane.vertices(); vertex++) {
            out.signed(plane.x(vertex) - x);
            out.signed(plane.y(vertex) - y);
            x = plane.x(vertex);
            y = plane.y(vertex);
        }
        out.number(plane.edges());
        int last = 0;
        for (int edge = 0; edge < plane.edges(); edge++) {
            out.signed(plane.origin(2 * edge) - last);
            out.signed(plane.destination(2 * edge) - plane.origin(2 * edge));
            last = plane.origin(2 * edge);
        }
    }

    private static Arrangement plane(In in) {
        int[] x = new int[in.number()];
        int[] y = new int[x.length];
        for (int vertex = 0; vertex < x.length; vertex++) {
            x[vertex] = in.signed() + (vertex == 0 ? 0 : x[vertex - 1]);
            y[vertex] = in.signed() + (vertex == 0 ? 0 : y[vertex - 1]);
        }
        int[] from = new int[in.number()];
        int[] to = new int[from.length];
        for (int edge = 0; edge < from.length; edge++) {
            from[edge] = in.signed() + (edge == 0 ? 0 : from[edge - 1]);
            to[edge] = in.signed() + from[edge];
        }
        return new Arrangement(x, y, from, to);
    }

    private static final class Out {
        private byte[] bytes = new byte[1 << 16];
        private int size;

        void number(int number) {
            if (size + 5 > bytes.length) {
                bytes = Arrays.copyOf(bytes, size * 2);
            }
            int rest = number;
            while ((rest & ~0x7f) != 0) {
                bytes[size++] = (byte) (rest | 0x80);
                rest >>>= 7;
            }
            bytes[size++] = (byte) rest;
        }

        /** Small numbers of either sign take few bytes. */
        void signed(int number) {
            number((number << 1) ^ (number >> 31));
        }

        void words(List<String> words) {
            number(words.size());
            for (String word : words) {
                byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
                number(utf8.length);
                for (byte one : utf8) {
                    number(one & 0xff);
                }
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, size);
        }
    }

    private static final class In {
        private final byte[] bytes;
        private int at;

        In(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int number = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                if (at == bytes.length) {
                    throw new IllegalArgumentException("the bytes of a history end too early, after " + at);
                }
                byte next = bytes[at++];
                number |= (next & 0x7f) << shift;
                if (next >= 0) {
                    return number;
                }
            }
            throw new IllegalArgumentException("no number stands at byte " + at + " of a history");
        }

        int signed() {
            int number = number();
            return (number >>> 1) ^ -(number & 1);
        }

        List<String> words() {
            int count = number();
            var words = new ArrayList<String>();
            for (int i = 0; i < count; i++) {
                byte[] utf8 = new byte[number()];
                for (int b = 0; b < utf8.length; b++) {
                    utf8[b] = (byte) number();
                }
                words.add(new String(utf8, StandardCharsets.UTF_8));
            }
            return words;
        }

        void expect(int expected, String what) {
            int found = number();
            if (found != expected) {
                throw new IllegalArgumentException(what + " should be " + expected + ", was " + found);
            }
        }
    }
}
