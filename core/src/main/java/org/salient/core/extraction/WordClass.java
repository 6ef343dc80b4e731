package org.salient.core.extraction;

/** What a word can be in a sentence; one word may be several. */
enum WordClass {
    ARTICLE,
    POSSESSIVE,
    PRONOUN,
    PREPOSITION,
    /** A form of be, have or do that makes a tense. */
    AUXILIARY,
    /** A form of be. */
    BE,
    MODAL,
    TO,
    /** Opens what is said: that. */
    THAT,
    RELATIVE,
    /** Joins equals: and, or. */
    AND,
    /** Joins what differs: but. */
    BUT,
    /** Opens a clause that hangs on another: while, although, as. */
    SUBORDINATOR,
    QUESTION,
    ADVERB,
    NUMBER,
    DEMONSTRATIVE,
    /** Asks for a negation beside it: any. */
    ANY,
    WEEKDAY,
    MONTH,
    TODAY,
    YESTERDAY,
    NIGHT,
    /** A title before a person's name. */
    TITLE,
    /** Points back to a place: there, the city. */
    THERE,
    /** A kind of place that may stand for one named before. */
    PLACE_NOUN,
    /** A capital that is no name of a place: Victory Day. */
    NO_PLACE,
    /** Words without which a verb says little: conduct, launch. */
    LIGHT,
    /** Says that what follows goes on: continued. */
    GOES_ON,
    /** Drones, missiles, shells. */
    FIRE,
    /** What fire is aimed at: a depot, a bridge. */
    TARGET,
    SOLDIERS,
    CIVILIANS,
    /** An attack on the ground. */
    GROUND_ATTACK,
    /** An event whose name tells what was done: capture, fall. */
    EVENT,
    /** Talks, elections: what is held without a fight. */
    MEETING,
    /** Pictures that speak for themselves. */
    PICTURE,
    /** Showing, featuring: what pictures do. */
    SHOWING,
    /** Boilerplate at the head of a line. */
    BOILERPLATE,
    /** A year or age that tells of the past: century. */
    HISTORY,
    /** The future or a supposition makes the narrator's sentence a judgement: will, would. */
    FORECAST,
    /** Part of a side's ground that another side runs: occupation. */
    OCCUPATION,
    /** The other side, in a speaker's mouth. */
    ENEMY,
    /** Names who does it: by. */
    BY,
    /** Joins a part to its whole: of. */
    OF,
    /** Names an origin: from. */
    FROM,
    /** Opens what goes along: with. */
    WITH,
    /** Stands before a day: on, in. */
    ON,
    /** Says in brackets where a place lies: of, from, between. */
    LOCATING,
    /** A subject that means nothing: there. */
    EXPLETIVE,
    /** Opens a condition, not a claim: if, so. */
    CONDITION,
    /** What a video holds: scenes. */
    SCENE,
    /** Opens a thing that is described: what. */
    WHAT,
    /** After a name: the city itself, not its region. */
    CITY,
    /** Before a name, saying nothing of where: occupied. */
    FILLER,
    /** A kind of place that is no unit: the area of. */
    VAGUE_AREA,
    /** A form of do: did attack. */
    DO,
    /** What is no deed: the ability to. */
    MEANS,
    /** Points to what is known: the. */
    DEFINITE,
    /** Before a name, says that something is there. */
    WHERE,
    /** Before a night: last. */
    LAST,
    /** The night before: overnight. */
    OVERNIGHT,
    /** More than one of something. */
    PLURAL,
    /** An abbreviation whose stop ends no sentence. */
    ABBREVIATION,
    /** Before what is told of: about. */
    ABOUT,
    /** A word of war, by which a text is known to be of one. */
    WAR,
    /** Before a name: another side than its own holds it. */
    OCCUPIED,
    /** By its ending a verb in a finite form, in an inflected language. */
    FINITE,
    /** Taking, freeing, shelling: before a name it makes a place of it. */
    TAKING,
    /** A facility before the name of its town: the airfield in. */
    SITE
}
