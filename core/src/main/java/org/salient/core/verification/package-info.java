/**
 * From sightings to evidence, and from evidence to how claims stand.
 *
 * <p>A <em>sighting</em> is one row of one source. Sightings of one <em>origin</em> are copies: together they are one
 * <em>evidence</em>, so that a video posted ten times counts once. The first published speaks for all.
 * Sightings are of one origin when they show the same of the same side and
 * <ol>
 *   <li>share a URL and lie within 1.5 km, or
 *   <li>were seen on the same local day within 400 m of the first published.
 * </ol>
 *
 * <p>A claim <em>stands</em> verified or contradicted when others say so in the rules of
 * {@link org.salient.core.verification.ClaimWeigher}, and is open otherwise.
 */
@org.jspecify.annotations.NullMarked
package org.salient.core.verification;
