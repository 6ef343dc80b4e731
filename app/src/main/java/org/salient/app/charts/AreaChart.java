package org.salient.app.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.salient.app.charts.Mark.Anchor;
import org.salient.app.charts.Mark.Spot;
import org.salient.core.model.Side;

/**
 * A chart of how much ground each side held day by day: a line for what it held, a band from there to all that it may have
 * held, and below, bars of what the first side gained or lost since the map before. The axis of areas starts from zero.
 */
public final class AreaChart {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 600;
    private static final double LEFT = 72;
    private static final double RIGHT = 800;
    private static final double TOP = 96;
    private static final double BOTTOM = 380;
    private static final double BARS_TOP = 424;
    private static final double BARS_BOTTOM = 500;

    /** Two lines of a label and some air. */
    private static final double LABEL = 38;

    private static final double LINE = 16;

    /** Letters of 12 px that a line of the chart's width holds. */
    private static final int LETTERS = 150;

    private static final String PAPER = "#fbfaf7";
    private static final String RULE = "#e4e0d8";
    private static final Mark.Type TITLE = new Mark.Type(20, true, "#1c1d20");
    private static final Mark.Type HEAD = new Mark.Type(13, true, "#1c1d20");
    private static final Mark.Type PLAIN = new Mark.Type(13, false, "#5b5e66");
    private static final Mark.Type SMALL = new Mark.Type(12, false, "#5b5e66");

    /**
     * What a side held on a day, in square kilometres.
     *
     * @param heldOrGrey with all grey ground added
     */
    public record Held(double held, double heldOrGrey) {}

    /** A day and what each side held, in the order of the sides. */
    public record Day(LocalDate day, List<Held> sides) {
        public Day {
            sides = List.copyOf(sides);
        }
    }

    /** What stands around a chart: the title, a line below it, and the note and credit at its foot. */
    public record Frame(String title, String subtitle, String note, String credit) {}

    private final Frame frame;
    private final List<Side> sides;
    private final List<Day> days;
    private final double top;
    private final double most;
    private final double least;
    private final List<Mark> marks = new ArrayList<>();

    private AreaChart(Frame frame, List<Side> sides, List<Day> days) {
        this.frame = frame;
        this.sides = sides;
        this.days = days;
        this.top = top(days);
        this.most =
                DoubleStream.of(moves()).map(move -> Math.max(0, move)).max().orElse(0);
        this.least =
                DoubleStream.of(moves()).map(move -> Math.min(0, move)).min().orElse(0);
    }

    /**
     * The chart laid out.
     *
     * @param days one or more, the earliest first
     */
    public static Sheet of(Frame frame, List<Side> sides, List<Day> days) {
        var chart = new AreaChart(frame, sides, days);
        chart.draw();
        return new Sheet(WIDTH, HEIGHT, frame.title() + ", " + frame.subtitle(), PAPER, chart.marks);
    }

    /** The most of all, up to the next half of a step of the axis. */
    private static double top(List<Day> days) {
        double most = days.stream()
                .flatMap(day -> day.sides().stream())
                .mapToDouble(Held::heldOrGrey)
                .max()
                .orElse(0);
        double half = Ticks.step(Math.max(1, most)) / 2;
        return Math.max(1, Math.ceil(most / half) * half);
    }

    private void draw() {
        text(24, 38, frame.title(), TITLE, Anchor.START);
        text(24, 60, frame.subtitle(), PLAIN, Anchor.START);
        axis();
        dates();
        ground();
        for (int side = sides.size() - 1; side >= 0; side--) {
            side(side);
        }
        labels();
        bars();
        foot();
    }

    private void axis() {
        text(24, TOP - 12, "Ground held, km²", SMALL, Anchor.START);
        double step = Ticks.step(top);
        for (int i = 0; i * step <= top; i++) {
            line(List.of(new Spot(LEFT, y(i * step)), new Spot(RIGHT, y(i * step))), RULE, 1);
            text(LEFT - 8, y(i * step) + 4, figure(i * step), SMALL, Anchor.END);
        }
    }

    private void dates() {
        for (Ticks.Date tick : Ticks.dates(days.getFirst().day(), days.getLast().day())) {
            double x = x(tick.day());
            line(List.of(new Spot(x, BOTTOM), new Spot(x, BOTTOM + 5)), PLAIN.colour(), 1);
            text(x, BOTTOM + 20, tick.words(), SMALL, Anchor.START);
        }
    }

    /** Under the line of the first side. */
    private void ground() {
        var ground = new ArrayList<>(steps(
                days.stream().mapToDouble(day -> day.sides().getFirst().held()).toArray()));
        ground.add(new Spot(RIGHT, BOTTOM));
        ground.add(new Spot(LEFT, BOTTOM));
        marks.add(new Mark.Area(ground, sides.getFirst().colours().ground(), 0.5));
    }

    private void side(int side) {
        var low = steps(
                days.stream().mapToDouble(day -> day.sides().get(side).held()).toArray());
        var high = steps(days.stream()
                .mapToDouble(day -> day.sides().get(side).heldOrGrey())
                .toArray());
        var band = new ArrayList<>(high);
        band.addAll(low.reversed());
        var colours = sides.get(side).colours();
        marks.add(new Mark.Area(band, colours.line(), 0.3));
        line(low, colours.line(), 2);
    }

    /** A figure holds for the whole of its day, and on until the next day that has one. */
    private List<Spot> steps(double[] figures) {
        var steps = new ArrayList<Spot>();
        for (int i = 0; i < figures.length; i++) {
            double end = i + 1 < figures.length ? x(days.get(i + 1).day()) : RIGHT;
            steps.add(new Spot(x(days.get(i).day()), y(figures[i])));
            steps.add(new Spot(end, y(figures[i])));
        }
        return steps;
    }

    private record Label(Side side, Held held, double y) {}

    /** Labels stand where their lines end, pushed apart where these lie close. */
    private void labels() {
        var labels = new ArrayList<Label>();
        for (int side = 0; side < sides.size(); side++) {
            Held last = days.getLast().sides().get(side);
            labels.add(new Label(sides.get(side), last, y((last.held() + last.heldOrGrey()) / 2)));
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        double lowest = BOTTOM - LABEL * (labels.size() - 1) - LABEL / 2;
        double free = TOP;
        for (Label label : labels) {
            double at = Math.max(free, Math.min(label.y(), lowest));
            label(label, at);
            free = at + LABEL;
            lowest += LABEL;
        }
    }

    private void label(Label label, double y) {
        var type = new Mark.Type(13, true, label.side().colours().line());
        text(RIGHT + 12, y, label.side().name("en"), type, Anchor.START);
        text(RIGHT + 12, y + 16, range(label.held()) + " km²", PLAIN, Anchor.START);
    }

    private static String range(Held held) {
        String low = figure(held.held());
        String high = figure(held.heldOrGrey());
        return low.equals(high) ? low : low + " to " + high;
    }

    private void bars() {
        double perKilometre = (BARS_BOTTOM - BARS_TOP) / Math.max(0.1, most - least);
        double zero = BARS_TOP + most * perKilometre;
        double width = Math.max(0.6, (RIGHT - LEFT) / span() * 0.8);
        double[] moves = moves();
        for (int i = 0; i < moves.length; i++) {
            double height = moves[i] * perKilometre;
            if (height != 0) {
                var corner = new Spot(x(days.get(i + 1).day()), zero - Math.max(0, height));
                marks.add(Mark.Area.box(
                        corner,
                        width,
                        Math.abs(height),
                        sides.getFirst().colours().line()));
            }
        }
        line(List.of(new Spot(LEFT, zero), new Spot(RIGHT, zero)), SMALL.colour(), 1);
        labelBars(zero);
    }

    private void labelBars(double zero) {
        text(LEFT - 8, zero + 4, "0", SMALL, Anchor.END);
        if (zero - BARS_TOP > LINE) {
            text(LEFT - 8, BARS_TOP + 4, "+" + figure(most), SMALL, Anchor.END);
        }
        if (BARS_BOTTOM - zero > LINE) {
            text(LEFT - 8, BARS_BOTTOM + 4, "−" + figure(-least), SMALL, Anchor.END);
        }
        double middle = (BARS_TOP + BARS_BOTTOM) / 2;
        text(RIGHT + 12, middle - 12, "Held by " + sides.getFirst().name("en") + ",", HEAD, Anchor.START);
        text(RIGHT + 12, middle + 4, "change since the", PLAIN, Anchor.START);
        text(RIGHT + 12, middle + 20, "map before, km²", PLAIN, Anchor.START);
    }

    /** What the first side gained or lost on each day but the first. */
    private double[] moves() {
        double[] moves = new double[days.size() - 1];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = days.get(i + 1).sides().getFirst().held()
                    - days.get(i).sides().getFirst().held();
        }
        return moves;
    }

    private void foot() {
        double y = BARS_BOTTOM + 36;
        for (String line : lines(frame.note())) {
            text(24, y, line, SMALL, Anchor.START);
            y += LINE;
        }
        text(24, HEIGHT - 14, frame.credit(), SMALL, Anchor.START);
    }

    private static List<String> lines(String words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private double y(double squareKilometres) {
        return BOTTOM - squareKilometres / top * (BOTTOM - TOP);
    }

    private double x(LocalDate day) {
        return LEFT + ChronoUnit.DAYS.between(days.getFirst().day(), day) / span() * (RIGHT - LEFT);
    }

    /** The days from the start of the first to the end of the last. */
    private double span() {
        return ChronoUnit.DAYS.between(days.getFirst().day(), days.getLast().day()) + 1;
    }

    /** Thin spaces in thousands; a decimal only where the figure is small. */
    static String figure(double squareKilometres) {
        String digits = String.format(Locale.ROOT, squareKilometres < 10 ? "%,.1f" : "%,.0f", squareKilometres);
        return (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits).replace(',', '\u2009');
    }

    private void line(List<Spot> points, String colour, double width) {
        marks.add(new Mark.Stroke(points, colour, width));
    }

    private void text(double x, double y, String words, Mark.Type type, Anchor anchor) {
        marks.add(new Mark.Text(new Spot(x, y), words, type, anchor));
    }
}
