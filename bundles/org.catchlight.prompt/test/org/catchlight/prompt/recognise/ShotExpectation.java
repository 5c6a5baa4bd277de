package org.catchlight.prompt.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.catchlight.light.HeadPose;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.light.rig.RigEdits;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Checks a shot against what a phrase list expects of it. Its own reading of the shot, without the recogniser's code. */
final class ShotExpectation {
    private ShotExpectation() {
    }

    /** Expectations that the shot does not meet. */
    static List<String> missed(Shot shot, List<String> expected) {
        List<String> missed = new ArrayList<>();
        Map<String, List<String>> lights = new LinkedHashMap<>();
        for (String one : expected) {
            String subject = one.split("[.=<>]", 2)[0];
            if (isLight(subject) && !one.endsWith(".on") && !one.endsWith(".off") && !one.contains(".count")) {
                lights.computeIfAbsent(subject, _ -> new ArrayList<>()).add(one.substring(subject.length() + 1));
            } else if (!plain(shot, one, subject)) {
                missed.add(one);
            }
        }
        lights.forEach((subject, wishes) -> {
            boolean met = shot.getRig().getLights().stream().filter(Light::isEnabled)
                    .filter(light -> subject.equals("any") || subject.equals("other") || light.getRole().getLiteral().equals(subject))
                    .anyMatch(light -> wishes.stream().allMatch(wish -> light(shot, light, wish)));
            if (!met) {
                missed.add(subject + " " + wishes);
            }
        });
        return missed;
    }

    private static boolean isLight(String subject) {
        return subject.equals("any") || subject.equals("other") || LightRole.get(subject) != null;
    }

    private static boolean plain(Shot shot, String one, String subject) {
        if (isLight(subject)) {
            long on = shot.getRig().getLights().stream().filter(light -> light.isEnabled() && light.getRole().getLiteral().equals(subject))
                    .count();
            return one.endsWith(".on") ? on > 0 : one.endsWith(".off") ? on == 0 : on == Integer.parseInt(one.split("=")[1]);
        }
        String value = one.substring(subject.length());
        return switch (subject) {
            case "pattern" -> pattern(shot, one.split("=")[1]);
            case "coverage" -> {
                double[] camera = angles(shot, SetSpace.cameraPosition(shot.getCamera()));
                double[] key = angles(shot, key(shot));
                yield key[0] * camera[0] > 0 == one.endsWith("broad");
            }
            case "ratio" -> number(RigEdits.ratio(shot), value, 0.25);
            case "ambient" -> number(one.contains("kelvin") ? shot.getRig().getAmbientKelvin() : shot.getRig().getAmbientEv(),
                    value.replaceFirst("\\.\\w+", ""), 0.01);
            case "camera" -> camera(shot, value.substring(1));
            case "film" -> feature(shot.getFilm(), value.substring(1));
            case "framing" -> number((double) shot.getFraming().getWidth() / shot.getFraming().getHeight(), value.replace(".aspect", ""), 0.005);
            default -> throw new IllegalArgumentException(one);
        };
    }

    private static boolean camera(Shot shot, String wish) {
        if (wish.startsWith("equivalent")) {
            return number(shot.getCamera().getFocalLength() * 36 / shot.getCamera().getSensorWidth(), wish.substring(10), 0.5);
        }
        return wish.equals("roll=tilted") ? number(Math.abs(shot.getCamera().getRoll()), "=5..45", 0) : feature(shot.getCamera(), wish);
    }

    private static Vec3 key(Shot shot) {
        Light key = shot.getRig().getLights().stream().filter(light -> light.isEnabled() && light.getRole() == LightRole.KEY).findFirst()
                .orElseThrow();
        return SetSpace.direction(key.getAzimuth(), key.getElevation());
    }

    private static double[] angles(Shot shot, Vec3 toward) {
        HeadPose pose = SetSpace.headPose(shot.getStandIn());
        Vec3 inHead = pose.directionToHead(toward).normalized();
        return new double[] {Math.toDegrees(Math.atan2(inHead.x(), inHead.z())), Math.toDegrees(Math.asin(inHead.y()))};
    }

    /** The table of the reference, a little widened where the issue's own presets stand outside. */
    private static boolean pattern(Shot shot, String pattern) {
        double[] key = angles(shot, key(shot));
        double side = Math.abs(key[0]);
        return switch (pattern) {
            case "butterfly" -> side <= 15 && key[1] >= 25 && key[1] <= 70;
            case "loop" -> side >= 20 && side <= 50 && key[1] >= 25 && key[1] <= 60;
            case "rembrandt" -> side >= 40 && side <= 65 && key[1] >= 30 && key[1] <= 60;
            case "split" -> side >= 75 && side <= 105 && Math.abs(key[1]) <= 25;
            default -> throw new IllegalArgumentException(pattern);
        };
    }

    private static boolean light(Shot shot, Light light, String wish) {
        if (wish.startsWith("apparent")) {
            double size = light.getFixture() == Fixture.SUN ? 0.01 : light.getFixture() == Fixture.SKY ? 10
                    : Math.max(light.getWidth(), light.getHeight()) / light.getDistance();
            return number(size, wish.substring(8), 0.01);
        }
        double side = Math.abs(RigEdits.wrapped(light.getAzimuth() - shot.getCamera().getAzimuth()));
        return switch (wish) {
            case "azimuth=behind" -> side > 100;
            case "azimuth=side" -> side >= 65 && side <= 115;
            default -> feature(light, wish);
        };
    }

    private static boolean feature(EObject object, String wish) {
        String name = wish.split("[=<>]", 2)[0];
        Object value = object.eGet(object.eClass().getEStructuralFeature(name));
        String rest = wish.substring(name.length());
        return value instanceof Number number ? number(number.doubleValue(), rest, Math.abs(number.doubleValue()) * 0.01 + 1e-9)
                : Set.of(rest.substring(1).split("\\|")).contains(String.valueOf(value));
    }

    private static boolean number(double value, String wish, double slack) {
        if (wish.startsWith("<=")) {
            return value <= Double.parseDouble(wish.substring(2)) + 1e-9;
        } else if (wish.startsWith(">=")) {
            return value >= Double.parseDouble(wish.substring(2)) - 1e-9;
        } else if (wish.startsWith("<")) {
            return value < Double.parseDouble(wish.substring(1));
        } else if (wish.startsWith(">")) {
            return value > Double.parseDouble(wish.substring(1));
        }
        String[] ends = wish.substring(1).split("\\.\\.");
        return ends.length == 2 ? value >= Double.parseDouble(ends[0]) - 1e-6 && value <= Double.parseDouble(ends[1]) + 1e-6
                : Math.abs(value - Double.parseDouble(ends[0])) <= slack;
    }

    /** What has changed although nothing was said of it. */
    static List<String> touched(Shot before, Shot after, List<String> expected, List<String> may) {
        Set<String> allowed = new HashSet<>(may);
        for (String one : expected) {
            String[] parts = one.split("[.=<>]");
            switch (parts[0]) {
                case "camera" -> allowed.add("camera." + (parts[1].equals("equivalent") ? "focalLength" : parts[1]));
                case "film" -> allowed.add("film." + parts[1]);
                case "pattern", "coverage" -> allowed.add("key");
                case "ratio" -> allowed.add("fill");
                case "any", "other" -> { }
                default -> allowed.add(parts[0]);
            }
        }
        List<String> touched = new ArrayList<>();
        for (String aspect : changed(before, after)) {
            boolean fine = allowed.stream().anyMatch(one -> aspect.equals(one) || one.equals("camera.sensor") && aspect.startsWith(one));
            if (!fine) {
                touched.add("changed " + aspect);
            }
        }
        return touched;
    }

    private static Set<String> changed(Shot before, Shot after) {
        Set<String> changed = new TreeSet<>();
        compare(before.getCamera(), after.getCamera(), "camera.", changed);
        compare(before.getFilm(), after.getFilm(), "film.", changed);
        compareWhole(before.getFraming(), after.getFraming(), "framing", changed);
        compareWhole(before.getBackdrop(), after.getBackdrop(), "backdrop", changed);
        compareWhole(before.getRig(), after.getRig(), "ambient", changed);
        for (LightRole role : LightRole.VALUES) {
            if (!lights(before, role).equals(lights(after, role))) {
                changed.add(role.getLiteral());
            }
        }
        return changed;
    }

    private static List<String> lights(Shot shot, LightRole role) {
        return shot.getRig().getLights().stream().filter(light -> light.isEnabled() && light.getRole() == role).map(String::valueOf)
                .map(text -> text.replaceFirst("^[^ ]* ", "")).toList();
    }

    private static void compare(EObject before, EObject after, String prefix, Set<String> changed) {
        for (EAttribute attribute : before.eClass().getEAllAttributes()) {
            if (!before.eGet(attribute).equals(after.eGet(attribute))) {
                changed.add(prefix + attribute.getName());
            }
        }
    }

    private static void compareWhole(EObject before, EObject after, String name, Set<String> changed) {
        Set<String> inside = new HashSet<>();
        compare(before, after, "", inside);
        if (!inside.isEmpty()) {
            changed.add(name);
        }
    }
}
