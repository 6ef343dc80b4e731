package org.salient.app.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An option of a command, declared on a component of its record: the parser, the help and the docs are made from it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Option {
    /** The names, such as {@code --by}; the longest is used in messages. */
    String[] name();

    /** What its value is called in the help; empty for a flag, with three dots where several may follow one another. */
    String value() default "";

    String help();

    /** The value where none is given; empty where the option must be given, or is an Optional or a flag. */
    String standard() default "";
}
