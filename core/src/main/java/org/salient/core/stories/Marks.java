package org.salient.core.stories;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.salient.core.stories.Descent.Voice;

/** The words by which a text says that it forwards or cites another, of every language in {@code marks.tsv}. */
final class Marks {
    /** A handle, or a link to an account, where a name is expected: {@code @name}, {@code [Name](https://t.me/name/12)}. */
    private static final Pattern ACCOUNT = Pattern.compile(
            "^[\\s:*_]*(?:@(\\w{3,})|(?:\\[[^\\]]{1,80}\\]\\()?(?:https?://)?(?:www\\.)?((?:t\\.me|x\\.com|twitter\\.com)/[\\w/]+))");

    /** A name that no list holds: capitalised words up to the end of the line or a stop. */
    private static final Pattern NAME =
            Pattern.compile("^[\\s:*_\\[«\"]*(\\p{Lu}[\\p{L}\\p{N}'’-]*(?: \\p{Lu}[\\p{L}\\p{N}'’-]*){0,4})");

    private static final Pattern ARTICLE = Pattern.compile("^[\\s:*_\\[«\"]*(?:the )?");
    private static final int REACH = 120;

    private static final List<String[]> ROWS = rows();
    private static final List<String> FORWARDED = marks("forwarded");
    private static final List<String> VIA = marks("via");
    private static final List<String> CITED = marks("cited");

    private Marks() {}

    /** Whom a text says it forwards; a name that nobody knows counts too, for only forwarding is said so. */
    static Optional<Voice> forwarded(String text, Voices voices) {
        return first(FORWARDED, text, rest -> known(rest, voices).or(() -> unknown(rest)))
                .or(() -> first(VIA, text, rest -> account(rest, voices)));
    }

    /** Whom a text cites, where that is a source or an account. */
    static Optional<Voice> cited(String text, Voices voices) {
        return first(CITED, text, rest -> known(rest, voices));
    }

    private static Optional<Voice> first(List<String> marks, String text, Function<String, Optional<Voice>> reading) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return Optional.empty();
        }
        return marks.stream()
                .flatMapToInt(mark -> ends(mark, lower))
                .sorted()
                .mapToObj(end -> text.substring(end, Math.min(text.length(), end + REACH)))
                .flatMap(rest -> reading.apply(rest).stream())
                .findFirst();
    }

    /** Where a mark ends in a text, as words of its own. */
    private static IntStream ends(String mark, String text) {
        return IntStream.iterate(text.indexOf(mark), at -> at >= 0, at -> text.indexOf(mark, at + 1))
                .filter(at -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                .map(at -> at + mark.length())
                .filter(end -> end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static Optional<Voice> account(String rest, Voices voices) {
        Matcher account = ACCOUNT.matcher(rest);
        return account.find()
                ? Optional.ofNullable(account.group(1))
                        .or(() -> Links.handle(account.group(2)))
                        .map(voices::ofHandle)
                : Optional.empty();
    }

    private static Optional<Voice> known(String rest, Voices voices) {
        return account(rest, voices).or(() -> voices.at(ARTICLE.matcher(rest).replaceFirst("")));
    }

    private static Optional<Voice> unknown(String rest) {
        Matcher name = NAME.matcher(rest);
        return name.find() ? Optional.of(new Voice(name.group(1), Optional.empty())) : Optional.empty();
    }

    private static List<String> marks(String kind) {
        return ROWS.stream()
                .filter(row -> row[1].equals(kind))
                .map(row -> row[2])
                .toList();
    }

    private static List<String[]> rows() {
        try (InputStream in = Marks.class.getResourceAsStream("marks.tsv")) {
            if (in == null) {
                throw new IllegalStateException("marks.tsv is not among the resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("marks.tsv cannot be read", e);
        }
    }
}
