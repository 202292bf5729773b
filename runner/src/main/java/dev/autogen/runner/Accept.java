package dev.autogen.runner;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts hazards of a {@link Migration}: {@code @Accept("AG203: maintenance window")}. They are told with the reason and
 * do not count. {@code docs/hazards.md} lists the codes.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Accept {

    /** Each the code of a hazard, a colon, and why it is accepted; at least one. */
    String[] value();
}
