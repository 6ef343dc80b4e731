package org.salient.core.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.model.Status;

/**
 * All ground of one region that had one status after another on the days of a history: from it the area of any status on any
 * day, and what changed hands between any two, can be summed up exactly.
 *
 * @param turns the first is of the first day
 */
public record DayGround(String region, double squareKilometres, List<Turn> turns) {
    public DayGround {
        turns = List.copyOf(turns);
    }

    /**
     * From when ground has a status.
     *
     * @param day    its place among the days that have a map, from 0
     * @param status none where nothing is mapped
     */
    public record Turn(int day, Optional<Status> status) {}

    private record Key(int region, int timeline) {}

    static List<DayGround> of(ControlHistory history) {
        int[] maps =
                history.clock().days().values().stream().mapToInt(map -> map).toArray();
        var byDay = new Timelines();
        var faces = history.faces();
        int[] number = new int[faces.timelines().count()];
        for (int timeline = 0; timeline < number.length; timeline++) {
            number[timeline] = byDay.add(runs(faces.timelines(), timeline, maps));
        }
        var areas = new LinkedHashMap<Key, Double>();
        for (int face = 1; face < faces.count(); face++) {
            if (faces.region()[face] >= 0) {
                areas.merge(
                        new Key(faces.region()[face], number[faces.timeline()[face]]), history.area(face), Double::sum);
            }
        }
        return areas.entrySet().stream()
                .map(entry -> ground(history, byDay, entry))
                .toList();
    }

    private static int[] runs(Timelines timelines, int timeline, int[] maps) {
        var runs = new IntList();
        for (int day = 0; day < maps.length; day++) {
            int code = timelines.codeAt(timeline, maps[day]);
            if (runs.size() == 0 || runs.get(runs.size() - 1) != code) {
                runs.add(day);
                runs.add(code);
            }
        }
        return runs.toArray();
    }

    private static DayGround ground(ControlHistory history, Timelines byDay, Map.Entry<Key, Double> entry) {
        int timeline = entry.getKey().timeline();
        var turns = new ArrayList<Turn>();
        for (int run = 0; run < byDay.runs(timeline); run++) {
            turns.add(new Turn(byDay.start(timeline, run), history.status(byDay.code(timeline, run))));
        }
        return new DayGround(history.regions().get(entry.getKey().region()), entry.getValue(), turns);
    }
}
