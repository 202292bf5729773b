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

    /**
     * What else has to be applied before this one: ids of revisions, or labels of them. A dependency is no parent: it stays
     * a head if nothing else follows it.
     */
    String[] dependsOn() default {};

    /** Names of the branch that begins here; unique among all migrations, made as ids are. */
    String[] labels() default {};

    /** When it was written, in ISO 8601; for people only. */
    String created() default "";
}
