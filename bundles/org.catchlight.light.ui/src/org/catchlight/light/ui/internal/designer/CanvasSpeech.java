package org.catchlight.light.ui.internal.designer;

import org.catchlight.light.ui.internal.edit.Words;
import org.catchlight.light.ui.internal.scene.SceneLight;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers what the canvas shows: the selected light and where it stands. */
final class CanvasSpeech {
    private CanvasSpeech() {
    }

    static void speak(DesignerCanvas canvas) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Lighting designer";
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = "Tab goes from light to light, arrows move, plus and minus change the power, page up and down the distance";
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_CANVAS;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = words(canvas.designer());
            }
        });
        canvas.designer().onChange(() -> canvas.getAccessible().selectionChanged());
    }

    /** The selected light in a line. */
    static String words(Designer designer) {
        int index = designer.selectedIndex();
        if (index < 0) {
            return designer.lights().size() + " lights, none selected";
        }
        SceneLight light = designer.scene().lights().get(index);
        return light.name() + (light.enabled() ? "" : ", off") + ", " + Words.place(light.place(), light.isDistant()) + ", "
                + Words.power(light.power());
    }
}
