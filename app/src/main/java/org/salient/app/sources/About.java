package org.salient.app.sources;

/**
 * One sentence on what a place is for, and who says so.
 *
 * @param place  the id of the place
 * @param source a source of the theatre, or the words by which the reader knows who says it
 */
public record About(String place, String text, String source) {}
