package org.catchlight.prompt.metadata;

/** Whose way of writing a prompt down it was. */
public enum PromptTool {
    /** A take of Catchlight, which carries its whole shot. */
    CATCHLIGHT("Catchlight"),
    /** The {@code parameters} text of AUTOMATIC1111's web UI, which Forge, SD.Next, Civitai and many others write too. */
    A1111("AUTOMATIC1111"),
    /** A graph of ComfyUI. */
    COMFYUI("ComfyUI"),
    /** Metadata of InvokeAI, any of its three formats. */
    INVOKEAI("InvokeAI"),
    /** Comment of a NovelAI picture. */
    NOVELAI("NovelAI"),
    /** A Midjourney prompt with its {@code --} parameters. */
    MIDJOURNEY("Midjourney"),
    /** Settings as one flat JSON object, as Fooocus, SwarmUI and Draw Things write them. */
    FLAT_JSON("settings in JSON"),
    /** Plain words. */
    WORDS("plain words");

    private final String label;

    PromptTool(String label) {
        this.label = label;
    }

    /** Name for the user. */
    public String label() {
        return label;
    }
}
