package org.salient.app.sources;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.locationtech.jts.geom.Coordinate;

/**
 * Reads KML as a stream. Each placemark is a feature; its colour becomes the property {@code fill} as {@code #rrggbb},
 * its time {@code when}. Styles must stand before the placemarks that use them, as programs write them. No external
 * entity is read.
 */
final class KmlReader {
    private static final String FILL = "fill";

    private final Consumer<Feature> features;
    private final Map<String, String> fills = new HashMap<>();
    private final Map<String, String> styleOf = new HashMap<>();
    private int number;

    KmlReader(Consumer<Feature> features) {
        this.features = features;
    }

    /** Gives each placemark; the name and data of the document are returned. */
    Map<String, String> read(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in, "UTF-8");
        var members = new LinkedHashMap<String, String>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Style" -> style(xml);
                    case "StyleMap" -> styleMap(xml);
                    case "Placemark" -> placemark(xml);
                    default -> described(xml, members);
                }
            }
        }
        return members;
    }

    private void style(XMLStreamReader xml) throws XMLStreamException {
        String id = attribute(xml, "id");
        fill(xml).ifPresent(fill -> fills.put(id, fill));
    }

    private static Optional<String> fill(XMLStreamReader xml) throws XMLStreamException {
        Optional<String> fill = Optional.empty();
        boolean isPolygon = false;
        while (!isEnd(xml, "Style")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                isPolygon = isPolygon || xml.getLocalName().equals("PolyStyle");
                if (isPolygon && xml.getLocalName().equals("color")) {
                    fill = cssColour(xml.getElementText().strip());
                }
            }
        }
        return fill;
    }

    // KML writes alpha, blue, green, red.
    private static Optional<String> cssColour(String kml) {
        return kml.length() == 8
                ? Optional.of(("#" + kml.substring(6, 8) + kml.substring(4, 6) + kml.substring(2, 4))
                        .toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private void styleMap(XMLStreamReader xml) throws XMLStreamException {
        String id = attribute(xml, "id");
        String state = "";
        while (!isEnd(xml, "StyleMap")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("key")) {
                    state = xml.getElementText().strip();
                } else if (xml.getLocalName().equals("styleUrl") && state.equals("normal")) {
                    styleOf.put(id, anchor(xml.getElementText()));
                }
            }
        }
    }

    private void placemark(XMLStreamReader xml) throws XMLStreamException {
        long line = xml.getLocation().getLineNumber();
        var properties = new LinkedHashMap<String, String>();
        var shapes = new ArrayList<Shape>();
        while (!isEnd(xml, "Placemark")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Style" -> fill(xml).ifPresent(fill -> properties.put(FILL, fill));
                    case "Point", "LineString", "LinearRing", "Polygon" -> shapes.add(shape(xml, xml.getLocalName()));
                    case "Track", "Model" -> shapes.add(Shape.refused("a " + xml.getLocalName() + " is no ground"));
                    default -> described(xml, properties);
                }
            }
        }
        fillOfStyle(properties).ifPresent(fill -> properties.putIfAbsent(FILL, fill));
        features.accept(new Feature(
                properties, shapes.isEmpty() ? Shape.refused("it has no shape") : Shape.of(shapes), line, ++number));
    }

    private Optional<String> fillOfStyle(Map<String, String> properties) {
        String style = anchor(properties.getOrDefault("styleUrl", ""));
        return Optional.ofNullable(fills.get(styleOf.getOrDefault(style, style)));
    }

    private static void described(XMLStreamReader xml, Map<String, String> properties) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "name", "description", "styleUrl", "when" ->
                properties.putIfAbsent(xml.getLocalName(), xml.getElementText().strip());
            case "begin" -> properties.putIfAbsent("when", xml.getElementText().strip());
            case "SimpleData" -> {
                String name = attribute(xml, "name");
                properties.put(name, xml.getElementText().strip());
            }
            case "Data" -> data(xml, properties);
            default -> {
                // Any other element has nothing that is read, or only holds others.
            }
        }
    }

    private static void data(XMLStreamReader xml, Map<String, String> properties) throws XMLStreamException {
        String name = attribute(xml, "name");
        while (!isEnd(xml, "Data")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("value")) {
                properties.put(name, xml.getElementText().strip());
            }
        }
    }

    private static Shape shape(XMLStreamReader xml, String element) throws XMLStreamException {
        var rings = new ArrayList<Nested>();
        boolean isOuter = false;
        while (!isEnd(xml, element)) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "outerBoundaryIs" -> isOuter = true;
                    case "innerBoundaryIs" -> isOuter = false;
                    case "coordinates" -> rings.add(isOuter ? 0 : rings.size(), line(xml.getElementText()));
                    default -> {
                        // Heights and drawing modes are not read.
                    }
                }
            }
        }
        return build(element, rings);
    }

    private static Shape build(String element, List<Nested> rings) {
        if (rings.isEmpty()) {
            return Shape.refused("its " + element + " has no coordinates");
        }
        return switch (element) {
            case "Polygon" -> ShapeBuilder.build("Polygon", new Nested.Many(rings));
            case "Point" -> ShapeBuilder.build("MultiPoint", rings.getFirst());
            default -> ShapeBuilder.build("LineString", rings.getFirst());
        };
    }

    private static Nested line(String coordinates) {
        return new Nested.Line(Stream.of(coordinates.strip().split("\\s+"))
                .filter(position -> !position.isEmpty())
                .map(KmlReader::position)
                .toList());
    }

    private static Coordinate position(String text) {
        String[] numbers = text.split(",", 3);
        try {
            return new Coordinate(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException _) {
            return new Coordinate(Double.NaN, Double.NaN);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    private static String anchor(String url) {
        return url.strip().substring(url.strip().indexOf('#') + 1);
    }

    private static boolean isEnd(XMLStreamReader xml, String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }
}
