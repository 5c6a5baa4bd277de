package org.catchlight.workbench.internal.start;

import java.util.List;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** The lights of a shot seen from above, as on a lighting plan: the camera below, the subject in the middle. */
final class RigDiagram {
    private record Spot(double x, double y, boolean key) {
    }

    private final List<Spot> spots;

    RigDiagram(Shot shot) {
        spots = shot.getRig().getLights().stream().filter(Light::isEnabled).map(RigDiagram::spot).toList();
    }

    private static Spot spot(Light light) {
        double azimuth = Math.toRadians(light.getAzimuth());
        double out = 0.55 + 0.4 * Math.min(1, light.getDistance() / 3) * Math.cos(Math.toRadians(light.getElevation()) * 0.6);
        return new Spot(Math.sin(azimuth) * out, Math.cos(azimuth) * out, light.getRole() == LightRole.KEY);
    }

    void paint(GC gc, int width, int height) {
        int centreX = width / 2;
        int centreY = (int) (height * 0.46);
        double radius = width * 0.4;
        gc.setAntialias(SWT.ON);
        gc.setForeground(new Color(0x55, 0x55, 0x55));
        gc.drawOval(centreX - 13, centreY - 15, 26, 30);
        gc.fillPolygon(new int[] {centreX - 4, centreY + 14, centreX + 4, centreY + 14, centreX, centreY + 20});
        gc.drawRectangle(centreX - 8, height - 20, 16, 10);
        for (Spot spot : spots) {
            int x = centreX + (int) Math.round(spot.x * radius);
            int y = centreY + (int) Math.round(spot.y * radius);
            int size = spot.key ? 8 : 5;
            gc.setForeground(new Color(0x44, 0x44, 0x44));
            gc.drawLine(x, y, centreX, centreY);
            gc.setBackground(spot.key ? new Color(0xf0, 0xf0, 0xf0) : new Color(0x9a, 0x9a, 0x9a));
            gc.fillOval(x - size, y - size, 2 * size, 2 * size);
        }
    }
}
