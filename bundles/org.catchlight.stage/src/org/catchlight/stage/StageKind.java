package org.catchlight.stage;

/** What a stage is for. The order is the usual order in a recipe. */
public enum StageKind {
    /** Makes the picture. */
    ENGINE("Engine"),
    /** Changes parts of the picture. */
    RETOUCH("Retouch"),
    /** Changes the light. */
    RELIGHT("Relight"),
    /** Optics: depth of field, vignetting, bloom. */
    LENS("Lens"),
    /** Exposure, tone, colour and grain of film. */
    FILM("Film"),
    /** Makes the picture larger. */
    UPSCALE("Upscale"),
    /** Measures the picture and changes nothing. */
    INSPECT("Inspect");

    private final String label;

    StageKind(String label) {
        this.label = label;
    }

    /** Name for the user. */
    public String label() {
        return label;
    }
}
