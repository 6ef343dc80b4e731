package org.salient.app.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A sheet as PNG, at twice its size so that it is sharp in print and on fine screens. Needs no display. */
public final class PngSheet {
    private static final int SCALE = 2;

    private PngSheet() {}

    public static byte[] of(Sheet sheet) {
        var image = new BufferedImage(sheet.width() * SCALE, sheet.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setRenderingHints(Map.of(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE));
        on.scale(SCALE, SCALE);
        on.setColor(Color.decode(sheet.ground()));
        on.fillRect(0, 0, sheet.width(), sheet.height());
        sheet.marks().forEach(mark -> paint(mark, on));
        on.dispose();
        return bytes(image);
    }

    private static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the image cannot be packed", e);
        }
        return bytes.toByteArray();
    }

    private static void paint(Mark mark, Graphics2D on) {
        switch (mark) {
            case Mark.Area area -> {
                Color colour = Color.decode(area.colour());
                int alpha = (int) Math.round(area.opacity() * 255);
                on.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha));
                Path2D ring = path(area.ring());
                ring.closePath();
                on.fill(ring);
            }
            case Mark.Stroke line -> {
                on.setColor(Color.decode(line.colour()));
                on.setStroke(new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
                on.draw(path(line.points()));
            }
            case Mark.Text text -> paint(text, on);
        }
    }

    private static void paint(Mark.Text text, Graphics2D on) {
        int style = text.type().isBold() ? Font.BOLD : Font.PLAIN;
        on.setFont(new Font(Font.SANS_SERIF, style, 1)
                .deriveFont((float) text.type().size()));
        on.setColor(Color.decode(text.type().colour()));
        double width = on.getFontMetrics().getStringBounds(text.words(), on).getWidth();
        double left = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        on.drawString(
                text.words(), (float) (text.at().x() - left), (float) text.at().y());
    }

    private static Path2D path(List<Mark.Spot> points) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(spot -> path.lineTo(spot.x(), spot.y()));
        return path;
    }
}
