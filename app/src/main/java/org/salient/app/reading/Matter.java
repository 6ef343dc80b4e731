package org.salient.app.reading;

import org.salient.core.model.Predicate;

/** What claims are about, in as many kinds as a reader tells colours apart; the predicate itself is told in words. */
enum Matter {
    /** Who holds ground, who comes and goes. */
    GROUND("ground"),
    /** Who was seen or fights there. */
    FIGHT("presence and fighting"),
    FIRE("fire and loss"),
    OTHER("plans and else");

    private final String words;

    Matter(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Matter of(Predicate predicate) {
        return switch (predicate) {
            case CONTROL, ADVANCE, WITHDRAWAL, ENCIRCLEMENT -> GROUND;
            case PRESENCE, CONTESTED -> FIGHT;
            case STRIKE, CASUALTIES, DESTRUCTION -> FIRE;
            case RESUPPLY, INTENT, BACKGROUND -> OTHER;
        };
    }
}
