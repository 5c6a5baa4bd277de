package org.catchlight.light.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.light.LightReport;
import org.catchlight.ui.form.ReadableNames;

/** What a light is called: its pattern, or what else it is. */
public final class LightTitle {
    private LightTitle() {
    }

    /** Such as {@code Rembrandt · short}, {@code Golden hour · rim light} or {@code No named pattern}. */
    public static String of(LightReport report) {
        List<String> parts = new ArrayList<>();
        parts.add(report.pattern() == LightReport.Pattern.NONE ? "" : ReadableNames.of(report.pattern().name()));
        parts.add(report.fill());
        parts.add(report.setting().equals("window") ? "window light" : report.setting().replace('-', ' '));
        parts.add(report.rim() ? "rim light" : "");
        parts.add(report.coverage());
        parts.removeIf(String::isEmpty);
        String title = String.join(" · ", parts);
        return title.isEmpty() ? "No named pattern" : Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
