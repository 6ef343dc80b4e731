package org.salient.core.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a text what is no word of it (markup, entities, notes), keeping where each letter stands. */
final class Mask {
    private static final Pattern OPENING = Pattern.compile("&(?:#8220|#171|ldquo|laquo);");
    private static final Pattern CLOSING = Pattern.compile("&(?:#8221|#187|rdquo|raquo);");
    private static final Pattern APOSTROPHE = Pattern.compile("&(?:#8216|#8217|#39|lsquo|rsquo|apos);");
    static final Pattern NO_WORD = Pattern.compile(
            "&\\w++;|&#\\d++;|\\[\\d+\\]|\\]\\((?:https?:)?//[^)\\s]*\\)?|\\*\\*|__|(?m:^>+)|https?://\\S+|pic\\.twitter\\.com/\\S+|(?m:^[-–—•] )");

    private Mask() {}

    /** The text in the same length. Quotation marks come out as “ and ”, apostrophes as ', odd spaces as blanks. */
    static String of(String text) {
        String masked = blank(OPENING, text, "“");
        masked = blank(CLOSING, masked, "”");
        masked = blank(APOSTROPHE, masked, "'");
        return marks(blank(NO_WORD, masked, ""));
    }

    private static String blank(Pattern pattern, String text, String kept) {
        return pattern.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(kept + " ".repeat(found.end() - found.start() - kept.length())));
    }

    private static String marks(String text) {
        var masked = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char before = i == 0 ? '\n' : text.charAt(i - 1);
            masked.append(mark(text.charAt(i), before, i + 1 == text.length() ? '\n' : text.charAt(i + 1)));
        }
        return masked.toString();
    }

    private static char mark(char letter, char before, char after) {
        return switch (letter) {
            case '\u00a0', '\u200b', '\u202f', '\ufeff', '\t', '\r' -> ' ';
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            case '«', '„' -> '“';
            case '»' -> '”';
            case '"' -> opens(before, after) ? '“' : '”';
            case '–' -> Character.isDigit(before) && Character.isDigit(after) ? '-' : '–';
            default -> isPicture(letter) ? ' ' : letter;
        };
    }

    /** A sign that is no letter and no mark: a picture, half of one, or what chooses its look. */
    private static boolean isPicture(char letter) {
        int type = Character.getType(letter);
        return type == Character.OTHER_SYMBOL || type == Character.SURROGATE || letter == '\ufe0f' || letter == '~';
    }

    private static boolean opens(char before, char after) {
        return Character.isLetterOrDigit(after) && !Character.isLetterOrDigit(before) && before != ',';
    }
}
