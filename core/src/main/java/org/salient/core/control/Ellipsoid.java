package org.salient.core.control;

/** The WGS 84 ellipsoid. */
public final class Ellipsoid {
    /** Half the longest diameter, in metres. */
    public static final double SEMI_MAJOR_METRES = 6_378_137;

    private static final double FLATTENING = 1 / 298.257223563;

    /** The square of the first eccentricity. */
    static final double E2 = FLATTENING * (2 - FLATTENING);

    private static final double E = Math.sqrt(E2);

    private Ellipsoid() {}

    /**
     * The area between the equator and a latitude of a strip one radian wide, in units of half the square of the semi-major
     * axis: q of Snyder, Map Projections: A Working Manual (1987), equation 3-12.
     */
    public static double authalic(double latitudeRadians) {
        double sine = StrictMath.sin(latitudeRadians);
        double artanh = StrictMath.log((1 + E * sine) / (1 - E * sine)) / 2;
        return (1 - E2) * (sine / (1 - E2 * sine * sine) + artanh / E);
    }
}
