/**
 * The journal and its views, in one GeoPackage file.
 *
 * <ul>
 *   <li><b>journal</b>: the entries, each chained to the one before by its hash; never changed, only added to.
 *   <li><b>body</b>: bytes beside the journal, found by their hash.
 *   <li><b>view</b>: a table for other tools to read, made from journal and bodies alone; it can be dropped and rebuilt.
 *   <li><b>signed head</b>: the hash of the newest entry at a moment, signed, kept in the file and in {@code heads.jsonl}
 *       beside it.
 *   <li><b>audit</b>: the proof that nothing of this was altered, removed or reordered; what it finds is a finding.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package org.salient.store;
