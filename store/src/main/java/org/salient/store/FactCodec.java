package org.salient.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.time.Instant;
import java.util.Optional;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.Metres;
import org.salient.core.model.SideId;
import org.salient.core.model.SignedHead;
import org.salient.core.model.SourceId;
import org.salient.core.model.Status;
import org.salient.core.model.TimeSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Facts as canonical JSON: keys sorted, what is absent left out, no blanks, UTF-8.
 * The same fact always has the same bytes, and reading them gives an equal fact; the journal's hashes rest on that.
 */
public final class FactCodec {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(words())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_ABSENT))
            .changeDefaultVisibility(seen -> seen.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .build();

    private FactCodec() {}

    /** The word by which the journal names the kind of a fact. */
    public static String kind(Fact fact) {
        return FactKind.of(fact).word();
    }

    /** The canonical bytes of a fact, its kind left out. */
    public static byte[] write(Fact fact) {
        return JSON.writeValueAsBytes(fact);
    }

    /** The fact that {@link #write} wrote; other bytes are refused. */
    public static Fact read(String kind, byte[] json) {
        FactKind known = FactKind.of(kind)
                .orElseThrow(() -> new IllegalArgumentException("no fact is of the kind '" + kind + "'"));
        try {
            return JSON.readValue(json, known.type());
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the bytes are no " + kind + ": " + e.getOriginalMessage(), e);
        }
    }

    /** A signed head as one line of JSON. */
    static String writeHead(SignedHead head) {
        return JSON.writeValueAsString(head);
    }

    /** The signed head of a line, or nothing where the line holds none. */
    static Optional<SignedHead> readHead(String line) {
        try {
            return Optional.of(JSON.readValue(line, SignedHead.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** A span as JSON knows it: an end that nobody knows is left out. */
    private record Span(Instant from, Optional<Instant> until) {
        static Span of(TimeSpan span) {
            return new Span(span.from(), span.isOpen() ? Optional.empty() : Optional.of(span.until()));
        }

        TimeSpan open() {
            return new TimeSpan(from, until.orElse(TimeSpan.OPEN));
        }
    }

    private static SimpleModule words() {
        var module = new SimpleModule("salient");
        new Delegate<>(FactId.class, String.class, FactId::value, FactId::new).addTo(module);
        new Delegate<>(Hash.class, String.class, Hash::hex, Hash::new).addTo(module);
        new Delegate<>(SideId.class, String.class, SideId::value, SideId::new).addTo(module);
        new Delegate<>(SourceId.class, String.class, SourceId::value, SourceId::new).addTo(module);
        new Delegate<>(Metres.class, Double.class, Metres::value, Metres::new).addTo(module);
        new Delegate<>(Status.class, String.class, StatusWords::write, StatusWords::read).addTo(module);
        new Delegate<>(TimeSpan.class, Span.class, Span::of, Span::open).addTo(module);
        return module;
    }
}
