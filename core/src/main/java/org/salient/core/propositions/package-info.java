/**
 * The ledger of claims: what was asserted of the ground, by whom, and what became of it.
 *
 * <p>Claims of one <em>proposition</em> join: the same matter and side at the same place about the same time. They support,
 * contradict or retract it. Each proposition has a <em>clock</em>: when it was first said, contradicted, retracted, shown by
 * evidence, borne out by the sealed map, and when it ages out. What became of a source's claims makes its <em>record</em>,
 * which stands beside the grade that people gave it and never in its place.
 *
 * <p>All of it is a pure function of a ledger, a sealed history and a moment. A proposition is what the first claim of it
 * says; what is said later joins it and moves nothing, so that the order of arrival does not matter and a claim about other
 * things changes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.salient.core.propositions;
