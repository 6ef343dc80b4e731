package org.salient.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.salient.core.model.LonLat;
import org.salient.core.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Articles whose place names were marked and placed by hand, as LGL, TR-News and GeoVirus hold them.
 *
 * @param skipped names without coordinates, or that do not stand where their offsets say
 */
record GeoCorpus(String name, List<Article> articles, int skipped) {
    record Article(String text, List<Name> names) {}

    /** A name, where it stands, and where the place is. */
    record Name(Span span, String words, LonLat at) {}

    static GeoCorpus read(Path file) {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            var articles = new ArrayList<Article>();
            int skipped = 0;
            for (Element article : elements(document.getElementsByTagName("article"))) {
                String text = inner(article, "text").orElse("");
                var names = new ArrayList<Name>();
                for (String tag : List.of("toponym", "location")) {
                    for (Element mark : elements(article.getElementsByTagName(tag))) {
                        Optional<Name> name = name(mark, text);
                        name.ifPresent(names::add);
                        skipped += name.isPresent() ? 0 : 1;
                    }
                }
                articles.add(new Article(text, names));
            }
            String name = String.valueOf(file.getFileName()).replace(".xml", "");
            return new GeoCorpus(name, articles, skipped);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("the corpus cannot be read: " + file, e);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Optional<String> inner(Element element, String tag) {
        return elements(element.getElementsByTagName(tag)).stream()
                .findFirst()
                .map(Element::getTextContent)
                .filter(text -> !text.isBlank());
    }

    private static Optional<Name> name(Element mark, String text) {
        Optional<String> words = inner(mark, "phrase").or(() -> inner(mark, "name"));
        Optional<Double> lat = inner(mark, "lat").map(Double::valueOf);
        Optional<Double> lon = inner(mark, "lon").map(Double::valueOf);
        return words.flatMap(name -> span(mark, text, name)
                .flatMap(span -> lat.flatMap(north -> lon.map(east -> new Name(span, name, new LonLat(east, north))))));
    }

    /** Where the name stands: at its offset, or, where offsets have slipped, at its nearest occurrence. */
    private static Optional<Span> span(Element mark, String text, String name) {
        int start = inner(mark, "start")
                .map(digits -> Integer.parseInt(digits.strip()))
                .orElse(0);
        int before = text.lastIndexOf(name, start);
        int after = text.indexOf(name, Math.min(start, text.length()));
        boolean isBefore = before >= 0 && (after < 0 || start - before < after - start);
        int at = isBefore ? before : after;
        return at < 0 || name.isEmpty() ? Optional.empty() : Optional.of(new Span(at, at + name.length()));
    }
}
