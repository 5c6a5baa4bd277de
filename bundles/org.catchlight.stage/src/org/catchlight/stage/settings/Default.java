package org.catchlight.stage.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Default of a setting as text. Without it a number is 0 or the nearest that its range allows, a text empty, a boolean false and
 * an enum its first constant.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {
    /** The default, as the user would type it. */
    String value();
}
