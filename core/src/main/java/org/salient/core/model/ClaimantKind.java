package org.salient.core.model;

/** What kind of speaker says something. */
public enum ClaimantKind {
    /** A government, ministry, governor or installed authority. */
    OFFICIAL,
    /** A general staff, an army, a unit, an intelligence service. */
    MILITARY,
    THINK_TANK,
    /** Open-source mappers, and footage that speaks for itself. */
    OSINT,
    NEWS_AGENCY,
    BLOGGER,
    ANALYST,
    /** A politician or government that is no party to the war. */
    POLITICIAN,
    /** The text's own voice. */
    NARRATOR,
    /** Residents, firms, the unnamed. */
    OTHER
}
