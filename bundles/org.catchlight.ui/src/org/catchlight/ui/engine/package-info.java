/**
 * Engines as the user chooses them: which one a shot uses ({@link org.catchlight.ui.engine.ShotEngine}), and what bundles that bring
 * engines have to say of theirs ({@link org.catchlight.ui.engine.EngineGuide}).
 */
package org.catchlight.ui.engine;
