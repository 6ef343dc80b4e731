/** Draws charts: what is drawn is laid out once, and written as SVG or painted as PNG. */
@org.jspecify.annotations.NullMarked
package org.salient.app.charts;
