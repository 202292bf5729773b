package dev.autogen.runner;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a {@link Migration} to some environments: {@code @OnlyIn("prod")}. Elsewhere, and where no environment is set, it
 * does nothing; it is recorded as {@link AppliedRevision.Origin#SKIPPED}, so that what follows it can be applied, and
 * nothing is taken back of it later, whatever the environment is called by then.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnlyIn {

    /** Names of environments, as {@link Autogen#environment} is given them; at least one. */
    String[] value();
}
