package org.salient.store;

import java.util.function.Function;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.StdConverter;

/** How JSON writes one type as another that it knows. */
record Delegate<T, J>(Class<T> type, Class<J> json, Function<T, J> write, Function<J, T> read) {
    void addTo(SimpleModule module) {
        module.addSerializer(type, new StdConvertingSerializer(type, new Typed<>(type, json, write)));
        module.addDeserializer(type, new StdConvertingDeserializer<>(new Typed<>(json, type, read)));
    }

    private static final class Typed<A, B> extends StdConverter<A, B> {
        private final Class<A> from;
        private final Class<B> to;
        private final Function<A, B> function;

        Typed(Class<A> from, Class<B> to, Function<A, B> function) {
            this.from = from;
            this.to = to;
            this.function = function;
        }

        @Override
        public B convert(A value) {
            return function.apply(value);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructType(from);
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructType(to);
        }
    }
}
