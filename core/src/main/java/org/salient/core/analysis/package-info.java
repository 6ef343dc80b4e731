/**
 * Figures of maps: areas, changes, distances, claimed ground.
 *
 * <p>All areas are those of the WGS 84 ellipsoid, in square kilometres, of shapes whose edges are straight in longitude
 * and latitude, as they are drawn. What a side holds is given as a {@link org.salient.core.analysis.Range}: at least the
 * ground it <em>firmly holds</em>, at most that and all grey ground.
 */
@org.jspecify.annotations.NullMarked
package org.salient.core.analysis;
