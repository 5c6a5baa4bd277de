package org.catchlight.stage.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Name and explanation of a setting for the user. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Label {
    /** Name of the setting. */
    String value();

    /** One sentence for the tooltip. */
    String help() default "";
}
