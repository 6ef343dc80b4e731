package org.salient.app.sources;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the items of an RSS or Atom file. */
final class FeedReader {
    private FeedReader() {}

    /** A report for each item; its original is the item's own stretch of the file. */
    static List<ReportDraft> read(Original file) {
        Document feed = Jsoup.parse(file.text(), "", Parser.xmlParser().setTrackPosition(true));
        if (feed.selectFirst("rss, feed, rdf|RDF") == null) {
            throw new IllegalArgumentException("the XML is neither RSS nor Atom");
        }
        Optional<String> language = text(feed, "channel > language")
                .or(() ->
                        Optional.ofNullable(feed.selectFirst("feed[xml:lang]")).map(root -> root.attr("xml:lang")))
                .map(tag -> tag.split("[-_]", 2)[0]);
        return feed.select("item, entry").stream()
                .map(item -> draft(item, language, file.text()))
                .toList();
    }

    private static ReportDraft draft(Element item, Optional<String> language, String file) {
        String title = text(item, "> title").map(FeedReader::plain).orElse("");
        String words = Stream.of("> content|encoded", "> content", "> description", "> summary")
                .flatMap(place -> text(item, place).stream())
                .map(FeedReader::plain)
                .findFirst()
                .orElse(title);
        return new ReportDraft(
                Optional.empty(),
                Stream.of("> pubDate", "> published", "> dc|date", "> updated")
                        .flatMap(place -> text(item, place).stream())
                        .findFirst(),
                language,
                title,
                words,
                link(item),
                item.sourceRange().start().lineNumber(),
                original(item, file));
    }

    private static byte[] original(Element item, String file) {
        int start = item.sourceRange().startPos();
        int end = item.endSourceRange().endPos();
        String stretch = start >= 0 && start < end ? file.substring(start, end) : item.outerHtml();
        return stretch.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> link(Element item) {
        return text(item, "> link")
                .or(() -> Stream.of("> link[rel=alternate]", "> link[href]")
                        .flatMap(place -> Optional.ofNullable(item.selectFirst(place)).stream())
                        .map(link -> link.attr("href"))
                        .findFirst());
    }

    // Feeds carry their words as escaped or plain HTML.
    private static String plain(String markup) {
        return Jsoup.parse(markup.replaceAll("(?i)<(br|/p|/div|/li)\\s*/?>", "\n$0"))
                .wholeText()
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip();
    }

    private static Optional<String> text(Element element, String place) {
        return Optional.ofNullable(element.selectFirst(place))
                .map(Element::wholeText)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
