package org.catchlight.prompt;

/**
 * The way a kind of model wants to be told what to paint. An OSGi service; a studio adds its own by registering one. Stateless; may be
 * called from several threads.
 */
public interface Dialect {
    /** Tag lists with weights, for models with a CLIP text encoder only. */
    String TAGS = "tags";
    /** Plain sentences, for models that read language. */
    String SENTENCES = "sentences";
    /** Plain sentences with weights, for models with CLIP text encoders that read language, such as SDXL. */
    String WEIGHTED_SENTENCES = "weighted-sentences";
    /** One line with parameters, to copy into Midjourney. */
    String MIDJOURNEY = "midjourney";

    /** Unique and lasting, such as {@code tags}. */
    String id();

    /** Name for the reader, such as "Tags with weights". */
    String label();

    /** Whether weights typed into a brief survive. */
    boolean weights();

    /** Whether engines of the program may be given this dialect; false for one that is only copied elsewhere. */
    default boolean forEngines() {
        return true;
    }

    /** Forms the words. The same material gives the same prompt. */
    CompiledPrompt compile(PromptMaterial material);
}
