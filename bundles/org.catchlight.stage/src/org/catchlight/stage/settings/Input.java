package org.catchlight.stage.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a setting that is text is entered in the workbench; without it, in one line. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Input {
    /** Kinds of text. */
    enum Kind {
        /** One line. */
        LINE,
        /** Prose of several lines. */
        PROSE,
        /** The path of a picture file. */
        PICTURE
    }

    /** What kind of text it is. */
    Kind value();
}
