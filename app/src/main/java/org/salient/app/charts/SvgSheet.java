package org.salient.app.charts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A sheet as SVG. */
public final class SvgSheet {
    /** The face of the pages, then what readers have. */
    private static final String FACES = "Inter, Helvetica, Arial, 'DejaVu Sans', sans-serif";

    private SvgSheet() {}

    public static String of(Sheet sheet) {
        var svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img" font-family="%3$s" style="font-variant-numeric: tabular-nums">
                <title>%4$s</title>
                <rect width="%1$d" height="%2$d" fill="%5$s"/>
                """, sheet.width(), sheet.height(), FACES, escaped(sheet.title()), sheet.ground()));
        sheet.marks().forEach(mark -> svg.append(of(mark)).append('\n'));
        return svg.append("</svg>\n").toString();
    }

    private static String of(Mark mark) {
        return switch (mark) {
            case Mark.Area area ->
                "<polygon points=\"" + points(area.ring()) + "\" fill=\"" + area.colour() + "\""
                        + (area.opacity() < 1 ? " fill-opacity=\"" + number(area.opacity()) + "\"" : "") + "/>";
            case Mark.Stroke line ->
                "<polyline points=\"" + points(line.points()) + "\" fill=\"none\" stroke=\"" + line.colour()
                        + "\" stroke-width=\"" + number(line.width()) + "\" stroke-linejoin=\"round\"/>";
            case Mark.Text text -> text(text);
        };
    }

    private static String text(Mark.Text text) {
        return "<text x=\"" + number(text.at().x()) + "\" y=\""
                + number(text.at().y()) + "\" font-size=\""
                + number(text.type().size()) + "\" fill=\"" + text.type().colour() + "\""
                + (text.type().isBold() ? " font-weight=\"600\"" : "")
                + switch (text.anchor()) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                }
                + ">" + escaped(text.words()) + "</text>";
    }

    private static String points(List<Mark.Spot> points) {
        return points.stream()
                .map(spot -> number(spot.x()) + "," + number(spot.y()))
                .collect(Collectors.joining(" "));
    }

    /** Tenths of a pixel are finer than any screen. */
    private static String number(double length) {
        double tenths = Math.rint(length * 10) / 10 + 0.0;
        return tenths == Math.rint(tenths) ? String.valueOf((long) tenths) : String.valueOf(tenths);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
