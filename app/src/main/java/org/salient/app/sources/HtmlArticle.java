package org.salient.app.sources;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the article of a web page: its title, when it was published, and its words, one line a paragraph. */
final class HtmlArticle {
    private static final Set<String> TAGS = Set.of("p", "h1", "h2", "h3", "h4", "li", "blockquote");
    private static final String PARAGRAPHS = String.join(", ", TAGS);

    /** Parts of a page that are not the article. */
    private static final String ASIDE = "script, style, noscript, nav, aside, footer, header, form, figure, iframe";

    /** Where pages state when they were published, the surest first; each selector with the attribute that holds it. */
    private static final List<List<String>> DATES = List.of(
            List.of("meta[property=article:published_time]", "content"),
            List.of("meta[itemprop=datePublished]", "content"),
            List.of(
                    "meta[name=date], meta[name=pubdate], meta[name=dcterms.created], meta[name=DC.date.issued]",
                    "content"),
            List.of("[itemprop=datePublished][datetime]", "datetime"),
            List.of("article time[datetime]", "datetime"),
            List.of("time[datetime]", "datetime"));

    private HtmlArticle() {}

    /** The one report of the page. */
    static List<ReportDraft> read(Original file) {
        Document page = Jsoup.parse(file.text());
        Optional<String> published = published(page);
        String title = title(page);
        Optional<String> url = attribute(page, "link[rel=canonical]", "href")
                .or(() -> attribute(page, "meta[property=og:url]", "content"));
        Optional<String> language = attribute(page, "html[lang]", "lang").map(tag -> tag.split("[-_]", 2)[0]);
        page.select(ASIDE).remove();
        return List.of(
                new ReportDraft(Optional.empty(), published, language, title, words(main(page)), url, 1, file.bytes()));
    }

    private static Optional<String> published(Document page) {
        return DATES.stream()
                .flatMap(place -> attribute(page, place.getFirst(), place.getLast()).stream())
                .findFirst();
    }

    private static String title(Document page) {
        return attribute(page, "meta[property=og:title]", "content")
                .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
                .orElse(page.title());
    }

    // The article element, else what holds the most words in paragraphs of its own.
    private static Element main(Document page) {
        return Stream.of("article", "[itemprop=articleBody]", "main")
                .flatMap(selector -> outermost(page, selector))
                .max(Comparator.comparingInt(element -> words(element).length()))
                .or(() -> lettersOfParagraphs(page).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey))
                .orElse(page.body());
    }

    // What lies in another of its kind has no words beyond it, and pages of broken markup have thousands in each other.
    private static Stream<Element> outermost(Document page, String selector) {
        var all = new LinkedHashSet<Element>(page.select(selector));
        return all.stream().filter(element -> element.parents().stream().noneMatch(all::contains));
    }

    private static Map<Element, Integer> lettersOfParagraphs(Document page) {
        var letters = new LinkedHashMap<Element, Integer>();
        for (Element paragraph : page.select("p")) {
            Optional.ofNullable(paragraph.parent())
                    .ifPresent(parent -> letters.merge(parent, paragraph.text().length(), Integer::sum));
        }
        return letters;
    }

    private static String words(Element element) {
        List<String> paragraphs = element.select(PARAGRAPHS).stream()
                .filter(paragraph -> paragraph.parents().stream()
                        .takeWhile(parent -> !parent.equals(element))
                        .noneMatch(parent -> TAGS.contains(parent.normalName())))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
        return paragraphs.isEmpty() ? element.text() : paragraphs.stream().collect(Collectors.joining("\n"));
    }

    private static Optional<String> attribute(Document page, String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty());
    }
}
