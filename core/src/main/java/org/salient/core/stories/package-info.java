/**
 * Which reports tell one story: who took it from whom.
 *
 * <p>A report <em>descends</em> from an earlier one when it links to it, when half of all their words in their order are
 * common, or when both rest on one page; or from a voice that it says it forwards or cites. Each has at most one parent, so
 * that a chain leads from every report to its <em>origin</em>. Ten posts of one text have one origin.
 *
 * <p>Reports are read in the order of publication and compared only with earlier ones: what is published later changes no
 * answer on what was there before.
 */
@org.jspecify.annotations.NullMarked
package org.salient.core.stories;
