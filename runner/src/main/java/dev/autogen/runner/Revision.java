package dev.autogen.runner;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a {@link Migration} its place in the history. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** Unique among all migrations; letters, digits, {@code _} and {@code .}; generated ones are 12 hexadecimal digits. */
    String id();

    /** The ids of the revisions right before this one; none for the first. */
    String[] down() default {};

    /** When it was written, in ISO 8601; for people only. */
    String created() default "";
}
