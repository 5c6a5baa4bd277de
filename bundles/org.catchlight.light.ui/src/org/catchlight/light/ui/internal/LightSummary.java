package org.catchlight.light.ui.internal;

import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.ui.form.ReadableNames;

/** A light as a photographer would say it. */
final class LightSummary {
    private LightSummary() {
    }

    /** A light in a line: {@code Softbox · +0.7 stops · 45° left, 40° up · 1.2 m}. */
    static String of(Light light) {
        StringBuilder text = new StringBuilder(ReadableNames.of(light.getFixture().getLiteral()));
        if (light.getFixture() != Fixture.REFLECTOR) {
            text.append(String.format(" · %+.1f stops", light.getPower()));
        }
        if (light.getFixture() != Fixture.SKY) {
            double azimuth = light.getAzimuth();
            String side = Math.abs(azimuth) < 0.5 ? "front" : String.format("%.0f° %s", Math.abs(azimuth), azimuth < 0 ? "left" : "right");
            text.append(" · ").append(side);
            text.append(String.format(", %.0f° %s", Math.abs(light.getElevation()), light.getElevation() < 0 ? "down" : "up"));
        }
        if (light.getFixture() != Fixture.SUN && light.getFixture() != Fixture.SKY) {
            text.append(String.format(" · %.1f m", light.getDistance()));
        }
        if (light.getGroup() != null && !light.getGroup().isBlank()) {
            text.append(" · group ").append(light.getGroup());
        }
        return text.toString();
    }
}
