#!/usr/bin/env python3
"""Makes the tiny models and the goldens of diffusers' pipelines on them.

    python -m venv v && v/bin/pip install -r requirements.txt && v/bin/python make.py [--work FOLDER] [FAMILY…]
"""
import argparse
import math
import os
import tempfile
import warnings
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"
warnings.filterwarnings("ignore")

import diffusers
import torch
import transformers

import agreement
import cases
import export
import families
import record
import sensitivity
from golden import Golden, pack, tensor_of
from graph import difference

TARGET = Path(__file__).resolve().parents[3] / (
    "bundles/org.catchlight.diffusion/test/org/catchlight/diffusion/internal/goldens/pipelines")
AGREEMENT = 5e-5
"""What ONNX Runtime must reach on the written graphs: half of what the tests ask for."""
HALF_AGREEMENT = 3e-2
"""Where the model computes in 16 bits and the golden in 32."""
MOST_CLIPPED = 0.1


def measured(case, pipeline, folder):
    """The run, how closely ONNX Runtime follows it, and what wrongs do to it."""
    own = pipeline.scheduler
    pipeline.scheduler = case.scheduled(own)
    right = record.render(case, pipeline)
    pipeline.scheduler = case.scheduled(own)
    with agreement.replaced(pipeline, folder):
        again = record.render(case, pipeline)
    pipeline.scheduler = own
    close = {name: difference(right.tensors[name].numpy(), again.tensors[name].numpy()) for name in ("final", "image")
             if name in right.tensors}
    return right, close, sensitivity.measure(case, pipeline, right.tensors["final"])


def check(case, right, close, far, agreement_limit):
    """Fails where a golden would be worthless."""
    final, image = right.tensors["final"], right.tensors.get("image")
    complaints = [f"ONNX Runtime misses {name} by {value:.1e}" for name, value in close.items() if not value <= agreement_limit]
    complaints += [f"{name} moves the end by {value:.1e} only" for name, value in sensitivity.least(far).items()
                   if not value >= sensitivity.LEAST]
    if right.tensors.get("image") is not None and tuple(right.tensors["image"].shape[1:]) != case.size[::-1]:
        complaints.append(f"the picture is {tuple(right.tensors['image'].shape)}")
    if not 0.5 < float(final.abs().max()) < 30:
        complaints.append(f"the latents reach {float(final.abs().max()):.1f}")
    if image is not None:
        clipped = float(((image < 0) | (image > 1)).float().mean())
        if clipped > MOST_CLIPPED or float(image.std()) < 0.1:
            complaints.append(f"of the picture {clipped:.0%} is clipped, and it spreads by {float(image.std()):.2f}")
    return [f"{case.name}: {complaint}" for complaint in complaints]


def entry(case, pipeline, right, close, far, golden):
    """What the golden says of a case."""
    scheduler = case.scheduled(pipeline.scheduler)
    leave_out = {"decoder_input", "image"} if golden.content["cases"] else {}  # 8 bits and the final latents do for the others
    tensors = {name: golden.tensor(tensor) for name, tensor in right.tensors.items() if name not in leave_out}
    tensors |= {"latents": golden.tensor(torch.stack(right.latents))}
    if case.start:
        tensors["input_latents"] = golden.tensor(case.latents)
    elif case.mode != "text-to-image":
        tensors["input_image"] = golden.tensor(cases.picture(*case.size))
    if case.mode == "inpaint":
        tensors["input_mask"] = golden.tensor(cases.ellipse(*case.size))
    result = {"name": case.name, "pipeline": type(pipeline).__name__, "mode": case.mode, "seed": case.seed, "width": case.size[0],
              "height": case.size[1], "call": case.call, "weighted": case.weighted,
              "scheduler": {"class": type(scheduler).__name__, "overrides": case.overrides}, "tokens": right.tokens, "draws": right.draws,
              "timesteps": right.timesteps}
    if case.start:
        result["start_from"] = case.start
    if hasattr(right.scheduler, "sigmas"):
        result["sigmas"] = [float(sigma) for sigma in right.scheduler.sigmas]
    return result | {"tensors": tensors, "sensitivity": rounded(far), "onnxruntime": rounded(close)}


def rounded(values):
    return {name: float(f"{value:.2g}") if math.isfinite(value) else None for name, value in values.items()}


def make(name, maker, out):
    family = getattr(maker, name.replace("-", "_"))()
    family.pipeline.set_progress_bar_config(disable=True)
    folder = out / name
    graphs = export.write_folder(family, folder)
    golden = Golden(name)
    golden.content["graphs"] = rounded(graphs)
    complaints = []
    for case in cases.of(name):
        if case.start:
            case.latents = tensor_of(out, case.start, "final")
        pipeline = families.pipeline_for(case, family.pipeline)
        right, close, far = measured(case, pipeline, folder)
        complaints += check(case, right, close, far, HALF_AGREEMENT if family.half else AGREEMENT)
        golden.content["cases"].append(entry(case, pipeline, right, close, far, golden))
        print(f"{name} {case.name}: reaches {right.tensors['final'].abs().max():.1f}, ONNX Runtime {max(close.values()):.0e}, wrongs "
              + ", ".join(f"{wrong} {value:.2g}" for wrong, value in far.items()), flush=True)
    if complaints:
        raise ValueError(name + ": " + "; ".join(complaints))
    size = golden.write(out)
    print(name, sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()), "bytes of model,", size, "bytes of tensors")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, default=Path(__file__).resolve().parent / "target", help="where whole models are made")
    parser.add_argument("families", nargs="*", default=list(cases.FAMILIES), help="the others stay as they are in that folder")
    options = parser.parse_args()
    diffusers.logging.set_verbosity_error()
    transformers.logging.set_verbosity_error()
    torch.set_num_threads(1)
    options.work.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        maker = families.Maker(Path(scratch))
        for name in options.families:
            make(name, maker, options.work)
    print(pack(options.work, TARGET, list(cases.FAMILIES)), "bytes in all")


if __name__ == "__main__":
    main()
