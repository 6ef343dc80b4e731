package org.salient.app.sources;

import java.util.Map;

/**
 * One thing on a map file.
 *
 * @param properties its properties that are single values, as text
 * @param line       where it begins, counted from 1
 * @param number     its place among the features of its map, from 1
 */
record Feature(Map<String, String> properties, Shape shape, long line, int number) {}
