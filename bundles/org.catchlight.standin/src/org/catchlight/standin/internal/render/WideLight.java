package org.catchlight.standin.internal.render;

/**
 * How much more light comes from all of a wide source than its middle says, over the room in which a subject is. It changes so slowly from
 * place to place that it is worked out on a small lattice and read between its places.
 */
final class WideLight {
    private static final int PLACES = 5;
    private final int perSide;
    private final double[] from;
    private final double[] step = new double[3];
    private final float[] ratios;

    /**
     * Over a box.
     *
     * @param least lower corner, cm
     * @param most  upper corner, cm
     */
    WideLight(LightSource source, int perSide, double[] least, double[] most) {
        this.perSide = perSide;
        from = least.clone();
        ratios = perSide == 1 ? new float[0] : new float[PLACES * PLACES * PLACES];
        for (int axis = 0; axis < 3; axis++) {
            step[axis] = Math.max(1e-3, (most[axis] - least[axis]) / (PLACES - 1));
        }
        Incident in = new Incident();
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = (float) ratio(source, from[0] + i % PLACES * step[0], from[1] + i / PLACES % PLACES * step[1],
                    from[2] + i / (PLACES * PLACES) * step[2], in);
        }
    }

    /** Over all points of a surface that are not the backdrop's. */
    static WideLight over(SurfaceBuffer surface, LightSource source, int perSide) {
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; perSide > 1 && i < surface.rowStart[surface.rows]; i++) {
            if (surface.material(i) != Material.BACKDROP) {
                least[0] = Math.min(least[0], surface.x[i]);
                least[1] = Math.min(least[1], surface.y[i]);
                least[2] = Math.min(least[2], surface.z[i]);
                most[0] = Math.max(most[0], surface.x[i]);
                most[1] = Math.max(most[1], surface.y[i]);
                most[2] = Math.max(most[2], surface.z[i]);
            }
        }
        return new WideLight(source, least[0] > most[0] ? 1 : perSide, least, most);
    }

    private double ratio(LightSource source, double px, double py, double pz, Incident in) {
        if (!source.cell(0, 0, 1, 0.5, 0.5, px, py, pz, in)) {
            return 1;
        }
        double middle = in.weight;
        double x = 0;
        double y = 0;
        double z = 0;
        for (int cell = 0; cell < perSide * perSide; cell++) {
            if (source.cell(cell % perSide, cell / perSide, perSide, 0.5, 0.5, px, py, pz, in)) {
                x += in.weight * in.x;
                y += in.weight * in.y;
                z += in.weight * in.z;
            }
        }
        return Math.sqrt(x * x + y * y + z * z) / middle;
    }

    /** At a place; outside of the box as at its border. */
    float at(double px, double py, double pz) {
        if (ratios.length == 0) {
            return 1;
        }
        float gx = Math.clamp((float) ((px - from[0]) / step[0]), 0, PLACES - 1.001f);
        float gy = Math.clamp((float) ((py - from[1]) / step[1]), 0, PLACES - 1.001f);
        float gz = Math.clamp((float) ((pz - from[2]) / step[2]), 0, PLACES - 1.001f);
        int first = ((int) gz * PLACES + (int) gy) * PLACES + (int) gx;
        float fx = gx - (int) gx;
        float fy = gy - (int) gy;
        float fz = gz - (int) gz;
        float near = between(between(ratios[first], ratios[first + 1], fx), between(ratios[first + PLACES], ratios[first + PLACES + 1], fx),
                fy);
        int second = first + PLACES * PLACES;
        float far = between(between(ratios[second], ratios[second + 1], fx),
                between(ratios[second + PLACES], ratios[second + PLACES + 1], fx), fy);
        return between(near, far, fz);
    }

    private static float between(float a, float b, float share) {
        return a + share * (b - a);
    }
}
