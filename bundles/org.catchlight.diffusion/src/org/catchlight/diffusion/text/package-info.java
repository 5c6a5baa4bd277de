/**
 * From prompt to tokens.
 * <p>
 * {@link org.catchlight.diffusion.text.Tokenizers} opens the tokenizer folders of a model;
 * {@link org.catchlight.diffusion.text.PromptSyntax} reads the weights in a prompt;
 * {@link org.catchlight.diffusion.text.PromptEncoder} makes chunks (CLIP) or one sequence (T5) of both, which is also what a prompt editor
 * counts and marks; {@link org.catchlight.diffusion.text.PromptWeights} puts the weights on the embeddings.
 * <p>
 * Tokens are equal to those of transformers 5 with the tokenizers library 0.23; the golden files that prove it are made by
 * {@code releng/goldens/text/make.py}.
 */
package org.catchlight.diffusion.text;
