package org.salient.core.stories;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links in a text, as they are compared. */
final class Links {
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.|(?<![\\w.])t\\.me/)[^\\s)\\]>\"'*]+");
    private static final Pattern HEAD = Pattern.compile("(?i)^https?://(?:www\\.|m\\.)?|^www\\.");
    private static final Pattern TAIL = Pattern.compile("#.*$|[.,;:!…/]+$");
    private static final Pattern VISITOR =
            Pattern.compile("(?<=[?&])(?:utm_\\w+|fbclid|si|single|s|t)(?:=[^&]*)?(?:&|$)");
    private static final Pattern HANDLE =
            Pattern.compile("^(?:t\\.me/(?:s/)?|twitter\\.com/|x\\.com/)([A-Za-z0-9_]{3,})(/.*)?$");

    private Links() {}

    /** The pages that a text links to, each once. */
    static List<String> in(String text) {
        return !mayBeIn(text)
                ? List.of()
                : LINK.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(Links::address)
                        .distinct()
                        .toList();
    }

    /** Whether it is worth while to look for links and handles; most texts have none. */
    static boolean mayBeIn(String text) {
        return text.indexOf('/') >= 0 || text.indexOf('@') >= 0 || text.contains("www.");
    }

    /** A link without scheme, {@code www.}, fragment and what only tells who came; x.com and twitter.com are one. */
    static String address(String link) {
        String bare = HEAD.matcher(link).replaceFirst("");
        String known = VISITOR.matcher(bare).replaceAll("").replaceFirst("[?&]$", "");
        String whole = TAIL.matcher(known).replaceFirst("");
        int path = whole.indexOf('/');
        String host = (path < 0 ? whole : whole.substring(0, path)).toLowerCase(Locale.ROOT);
        String rest = path < 0 ? "" : whole.substring(path);
        return (host.equals("twitter.com") ? "x.com" : host)
                + (host.equals("t.me") && rest.startsWith("/s/") ? rest.substring(2) : rest);
    }

    /** Whether an address leads to one thing: not to a front page, nor to all that one account says. */
    static boolean isOnePage(String address) {
        int path = address.indexOf('/');
        Matcher handle = HANDLE.matcher(address);
        return path > 0 && path < address.length() - 1 && !(handle.matches() && handle.group(2) == null);
    }

    /** The account whose page or post an address is. */
    static Optional<String> handle(String address) {
        Matcher handle = HANDLE.matcher(address);
        return handle.matches() && !handle.group(1).equals("joinchat")
                ? Optional.of(handle.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
