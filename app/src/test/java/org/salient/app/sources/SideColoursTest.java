package org.salient.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.salient.core.model.Side.Colours;

class SideColoursTest {
    /** How a reader sees linear red, green and blue, after Machado, Oliveira and Fernandes (2009), full severity. */
    @SuppressWarnings("ImmutableEnumChecker") // the matrices are never changed
    enum Sight {
        USUAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
        PROTAN(new double[][] {
            {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
        }),
        DEUTAN(new double[][] {
            {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
        }),
        TRITAN(new double[][] {
            {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
        });

        private final double[][] matrix;

        Sight(double[][] matrix) {
            this.matrix = matrix;
        }
    }

    @ParameterizedTest
    @EnumSource
    void sidesCanBeToldApart(Sight sight) {
        assertThat(leastDifference(sight, Colours::line)).isGreaterThan(25);
        assertThat(leastDifference(sight, Colours::fresh)).isGreaterThan(20);
        assertThat(leastDifference(sight, Colours::ground)).isGreaterThan(12);
    }

    private static double leastDifference(Sight sight, Function<Colours, String> of) {
        List<double[]> labs = SideColours.BY_ORDER.stream()
                .map(of)
                .map(colour -> lab(seen(sight, colour)))
                .toList();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < labs.size(); i++) {
            for (int j = 0; j < i; j++) {
                least = Math.min(least, distance(labs.get(i), labs.get(j)));
            }
        }
        return least;
    }

    private static double[] seen(Sight sight, String colour) {
        return times(sight.matrix, new double[] {linear(colour, 1), linear(colour, 3), linear(colour, 5)});
    }

    private static double linear(String colour, int start) {
        double share = Integer.parseInt(colour, start, start + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double[] times(double[][] matrix, double[] rgb) {
        double[] out = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = matrix[row][0] * rgb[0] + matrix[row][1] * rgb[1] + matrix[row][2] * rgb[2];
            out[row] = Math.clamp(sum, 0, 1);
        }
        return out;
    }

    /** CIE L*a*b* of linear sRGB, white point D65. */
    private static double[] lab(double[] rgb) {
        double[] xyz = {
            0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2],
            0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2],
            0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]
        };
        double x = lightness(xyz[0] / 0.95047);
        double y = lightness(xyz[1]);
        double z = lightness(xyz[2] / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double lightness(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }
}
