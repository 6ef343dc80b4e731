/**
 * Two boards: is the map right, and is it fast. Each subject is one script {@code bench/NAME}, which prints a table and
 * its figures beside their aims. What is measured runs as a user would run it; what is compared is computed apart from it.
 */
@org.jspecify.annotations.NullMarked
package org.salient.bench;
