#!/usr/bin/env python3
"""Measures the peers on the model that make.py made: `reference.py FOLDER onnxruntime|diffusers [SIDE [STEPS [THREADS]]]`. Prints a line of JSON.

`onnxruntime` runs the same graphs from Python: text encoder, a step with both branches of guidance in one call, decoder, and around them as
little as a render needs. `diffusers` renders with PyTorch on the processor (scaled-dot-product attention).
"""
import json
import resource
import statistics
import sys
import time
from pathlib import Path

import numpy

PROMPT, NEGATIVE = "a portrait of an old woman, soft window light", "blurry"
SCALE = 7.5


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def median_of(times, action):
    """Runs an action some times after a first."""
    action()
    took = []
    for _ in range(times):
        begun = time.perf_counter()
        action()
        took.append(time.perf_counter() - begun)
    return statistics.median(took)


def with_onnxruntime(folder, side, steps, threads):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads

    def session(part):
        return onnxruntime.InferenceSession(str(folder / "onnx" / part / "model.onnx"), options, providers=["CPUExecutionProvider"])

    text, unet, decoder = session("text_encoder"), session("unet"), session("vae_decoder")
    ids = numpy.ones((1, 77), numpy.int64)

    def encoded():
        return numpy.concatenate([text.run(["last_hidden_state"], {"input_ids": ids})[0] for _ in range(2)])

    text_seconds = median_of(5, encoded)
    sigmas = numpy.linspace(14.6, 0.03, steps + 1).astype(numpy.float32)
    noise = numpy.random.default_rng(1).standard_normal((1, 4, side // 8, side // 8), numpy.float32)

    def render(count):
        stamps = []
        states = encoded()
        latent = noise * sigmas[0]
        for i in range(count):
            scaled = numpy.concatenate([latent / numpy.sqrt(sigmas[i] ** 2 + 1)] * 2)
            answer = unet.run(["out_sample"], {"sample": scaled, "timestep": numpy.array(999.0 * (1 - i / count), numpy.float32),
                                               "encoder_hidden_states": states})[0]
            against, wanted = answer[:1], answer[1:]
            latent = latent + (against + SCALE * (wanted - against)) * (sigmas[i + 1] - sigmas[i])
            stamps.append(time.perf_counter())
        return latent, stamps

    render(1)
    decoder.run(None, {"latent_sample": noise[:, :, :16, :16]})
    begun = time.perf_counter()
    latent, stamps = render(steps)
    painted = time.perf_counter()
    decoder.run(None, {"latent_sample": numpy.clip(latent, -30, 30)})
    ended = time.perf_counter()
    each = [b - a for a, b in zip(stamps, stamps[1:])]
    return {"runtime": f"Python, ONNX Runtime {onnxruntime.__version__}", "step": statistics.median(each), "text": text_seconds,
            "decode": ended - painted, "whole": ended - begun}


def with_diffusers(folder, side, steps, threads):
    import diffusers
    import torch
    torch.set_num_threads(threads)
    pipeline = diffusers.StableDiffusionPipeline.from_pretrained(folder / "torch", local_files_only=True)
    pipeline.set_progress_bar_config(disable=True)
    stamps = []

    def stamp(_, __, ___, values):
        stamps.append(time.perf_counter())
        return values

    def render(count, **more):
        stamps.clear()
        return pipeline(PROMPT, negative_prompt=NEGATIVE, num_inference_steps=count, guidance_scale=SCALE, width=side, height=side,
                        generator=torch.Generator().manual_seed(1), callback_on_step_end=stamp, **more)

    with torch.no_grad():
        text = median_of(5, lambda: pipeline.encode_prompt(PROMPT, "cpu", 1, True, NEGATIVE))
        render(1, output_type="latent")
        begun = time.perf_counter()
        render(steps)
        ended = time.perf_counter()
    each = [b - a for a, b in zip(stamps, stamps[1:])]
    return {"runtime": f"diffusers {diffusers.__version__}, PyTorch {torch.__version__}", "step": statistics.median(each), "text": text,
            "decode": ended - stamps[-1], "whole": ended - begun}


def main():
    if len(sys.argv) < 3 or sys.argv[2] not in ("onnxruntime", "diffusers"):
        raise SystemExit(__doc__)
    folder = Path(sys.argv[1])
    side, steps, threads = (int(value) for value in (sys.argv[3:] + ["512", "4", "2"][len(sys.argv) - 3:]))
    measure = with_onnxruntime if sys.argv[2] == "onnxruntime" else with_diffusers
    result = measure(folder, side, steps, threads)
    print(json.dumps({key: round(value, 4) if isinstance(value, float) else value for key, value in result.items()}
                     | {"threads": threads, "side": side, "steps": steps, "peak_mb": peak()}))


if __name__ == "__main__":
    main()
