package org.salient.app.reading;

/**
 * Letters of a foreign text as they may be shown. What would steer a terminal, turn the direction of writing or is no
 * letter at all is shown as a sign, so that nobody is shown other words than were read.
 */
final class Harmless {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final char DELETE_PICTURE = '\u2421';
    private static final char NO_LETTER = '\ufffd';

    private Harmless() {}

    static String words(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> shown.appendCodePoint(shown(letter)));
        return shown.toString();
    }

    private static int shown(int letter) {
        return switch (letter) {
            case '\n', '\t' -> letter;
            case '\r' -> ' ';
            case 0x7f -> DELETE_PICTURE;
            default -> letter < ' ' ? CONTROL_PICTURES + letter : isHarmless(letter) ? letter : NO_LETTER;
        };
    }

    /** Whether it is no control sign, no half of a letter, and does not turn the direction of what follows. */
    private static boolean isHarmless(int letter) {
        boolean turns = (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069);
        int type = Character.getType(letter);
        return !turns && type != Character.CONTROL && type != Character.SURROGATE;
    }
}
