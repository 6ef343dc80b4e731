package org.salient.app.charts;

import java.util.List;

/**
 * A drawing laid out: marks in paint order on ground of one colour.
 *
 * @param title what it shows, for readers who do not see it
 */
public record Sheet(int width, int height, String title, String ground, List<Mark> marks) {
    public Sheet {
        marks = List.copyOf(marks);
    }
}
