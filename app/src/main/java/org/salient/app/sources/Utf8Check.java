package org.salient.app.sources;

/**
 * Checks bytes for UTF-8 as they come, in as many pieces as they come in.
 * Overlong forms, surrogates and what lies beyond U+10FFFF are no UTF-8 (RFC 3629).
 */
final class Utf8Check {
    static final int NONE = -1;

    private int missing;
    private int begun;
    private int lead;
    private int least = 0x80;
    private int most = 0xBF;

    /** The index of the first byte of the piece that cannot stand there, or {@link #NONE}. */
    int firstBad(byte[] bytes, int from, int until) {
        for (int i = from; i < until; i++) {
            while (missing == 0 && i + 8 <= until && Eight.areAscii(bytes, i)) {
                i += 8;
            }
            if (i == until) {
                return NONE;
            }
            byte next = bytes[i];
            if ((next < 0 || missing > 0) && !accept(next & 0xFF)) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether a character has begun and not ended. */
    boolean isUnpaired() {
        return missing > 0;
    }

    /** How many bytes of the last character had passed: where it fails, the fault lies so far back. */
    int begun() {
        return begun;
    }

    /** The first byte of the last character longer than one. */
    int lead() {
        return lead;
    }

    private boolean accept(int next) {
        if (missing == 0) {
            begun = 0;
            lead = next;
            return begin(next);
        }
        boolean isRight = next >= least && next <= most;
        missing--;
        begun++;
        least = 0x80;
        most = 0xBF;
        return isRight;
    }

    private boolean begin(int first) {
        missing = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return first >= 0xC2 && first <= 0xF4;
    }
}
