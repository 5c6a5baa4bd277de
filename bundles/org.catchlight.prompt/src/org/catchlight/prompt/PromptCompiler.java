package org.catchlight.prompt;

import java.util.List;
import java.util.Optional;
import org.catchlight.light.FaceGeometries;
import org.catchlight.prompt.internal.compile.PromptCompilerService;
import org.catchlight.shot.Shot;
import org.catchlight.stage.StageCatalog;

/**
 * Makes the prompt of a shot: the brief's words, then rig, camera, film and framing in words, so that words and rig never disagree. An
 * OSGi service, safe for several threads; the shot must not change while it is read. Naming the shadow pattern takes up to a few hundred
 * milliseconds, so not for the thread of a user interface.
 */
public interface PromptCompiler {
    /**
     * A compiler with the built-in dialects only, for programs without a service registry.
     *
     * @param faces knows the heads on which shadow patterns are judged; null to leave patterns out of the words
     */
    static PromptCompiler standard(StageCatalog stages, FaceGeometries faces) {
        return PromptCompilerService.standard(stages, faces);
    }

    /**
     * In the dialect of an engine.
     *
     * @param engine id of the engine; one that is not installed or takes no words gets sentences
     */
    CompiledPrompt compile(Shot shot, String engine);

    /** In a dialect. */
    CompiledPrompt compile(Shot shot, Dialect dialect);

    /** All dialects, the built-in ones first, then by id. */
    List<Dialect> dialects();

    /** The dialect of an id. */
    Optional<Dialect> dialect(String id);

    /** The dialect that an engine wants; sentences if it does not say. */
    Dialect dialectOf(String engine);

    /** Id of the engine that a shot's recipe names, the stage that makes the picture; empty if it names none that is installed. */
    Optional<String> engineOf(Shot shot);
}
