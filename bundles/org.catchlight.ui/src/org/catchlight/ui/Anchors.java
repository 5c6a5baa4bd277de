package org.catchlight.ui;

/**
 * Folders of the studio perspective ({@value #PERSPECTIVE}). A tool view places itself in its own {@code plugin.xml}:
 * <pre>{@code
 * <extension point="org.eclipse.ui.perspectiveExtensions">
 *    <perspectiveExtension targetID="org.catchlight.workbench.perspective">
 *       <view id="org.catchlight.prompt.ui.brief" relative="org.catchlight.ui.left" relationship="stack"/>
 *    </perspectiveExtension>
 * </extension>
 * }</pre>
 */
public final class Anchors {
    /** The perspective. */
    public static final String PERSPECTIVE = "org.catchlight.workbench.perspective";
    /** Left of the picture: brief, recipe. */
    public static final String LEFT = "org.catchlight.ui.left";
    /** Right of the picture: lights, camera and film. */
    public static final String RIGHT = "org.catchlight.ui.right";
    /** Below the picture: contact sheet, queue. */
    public static final String BOTTOM = "org.catchlight.ui.bottom";

    private Anchors() {
    }
}
