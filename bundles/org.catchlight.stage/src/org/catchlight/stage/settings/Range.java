package org.catchlight.stage.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Inclusive bounds of a number. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {
    /** Smallest value. */
    double min();

    /** Largest value. */
    double max();

    /** Step of a spinner or slider; 0 lets the workbench choose. */
    double step() default 0;
}
