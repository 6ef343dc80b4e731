package org.salient.store;

/**
 * How far an audit goes.
 *
 * @param views        whether it also proves SQLite's own structure, the guards of the journal, and that the views are
 *                     those that the journal gives, which takes most of the time
 * @param mostFindings after how many findings it stops
 */
public record AuditScope(boolean views, int mostFindings) {
    /** All there is. A store with a thousand faults is to be restored, not read on. */
    public static final AuditScope WHOLE = new AuditScope(true, 1000);

    /** Journal, bodies and heads, until the first fault. */
    public static final AuditScope FIRST_FAULT = new AuditScope(false, 1);
}
