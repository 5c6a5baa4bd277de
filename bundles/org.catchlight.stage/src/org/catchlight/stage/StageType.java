package org.catchlight.stage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Service properties of a {@link Stage} component. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface StageType {
    /** Prefix of the service properties. */
    String PREFIX_ = "org.catchlight.stage.";

    /** Stable id, reverse domain name style, such as {@code org.example.upscale.crisp}. */
    String id();

    /** What the stage is for. */
    StageKind kind();

    /** Name for the user. */
    String label();

    /** One sentence for the user. */
    String description() default "";

    /** Id of a stage that this one stands in for where the user has not chosen, or empty. */
    String replaces() default "";

    /** Ids that this stage had in earlier versions; recipes that name them find it. */
    String[] formerIds() default {};
}
