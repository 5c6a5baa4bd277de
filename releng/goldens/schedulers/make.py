#!/usr/bin/env python3
"""Makes the goldens of noise and schedulers from PyTorch and diffusers.

    python -m venv v && v/bin/pip install -r requirements.txt && v/bin/python make.py

A stand-in for the model, the same few lines in the Java test, answers at every step, so that whole trajectories are compared.
"""
import contextlib
import json
import pathlib
import warnings

import diffusers
import numpy
import torch
import torchsde

from cases import CLASSES, all_cases
from golden import Golden

TARGET = pathlib.Path(__file__).resolve().parents[3] / (
    "bundles/org.catchlight.diffusion/test/org/catchlight/diffusion/internal/goldens")
OUTPUT_SLOPE = {"epsilon": 0.8, "v_prediction": 0.3, "sample": 0.0, "flow_prediction": 0.5}


def model(sample, timestep, slope):
    """Answers as a smooth function of the sample, the place and the timestep, in float64 but for its ends."""
    x = sample.double().flatten().numpy()
    place = numpy.arange(x.size, dtype=numpy.float64)
    weight = 0.7 + 0.3 * numpy.sin(1 + 1.7 * place)
    bias = numpy.cos(0.5 + 2.3 * place)
    answer = slope * weight * x + 0.5 * numpy.tanh(0.8 * x + bias + 0.003 * float(timestep))
    return torch.from_numpy(answer.astype(numpy.float32)).reshape(sample.shape)


class CorrectlyRounded:
    """Exponentials, logarithms and roots in float32, rounded to the nearest.

    PyTorch takes them from a vector library, one unit in the last place off in about one of a hundred, differently on different
    machines. The Brownian path of DPM++ SDE is asked for times of six decimals, where that unit now and then tells: samples of one
    seed then differ by some 1e-4 between machines. With this the reference is the same everywhere.
    """
    FUNCTIONS = {"exp": numpy.exp, "log": numpy.log, "expm1": numpy.expm1, "sqrt": numpy.sqrt}

    def __enter__(self):
        self.kept = {name: getattr(torch.Tensor, name) for name in [*self.FUNCTIONS, "__pow__"]}
        for name, function in self.FUNCTIONS.items():
            setattr(torch.Tensor, name, self.rounded(self.kept[name], function))
        power = self.kept["__pow__"]
        setattr(torch.Tensor, "__pow__", lambda tensor, exponent: tensor.sqrt()
                if isinstance(exponent, float) and exponent == 0.5 else power(tensor, exponent))

    def __exit__(self, *_):
        for name, function in self.kept.items():
            setattr(torch.Tensor, name, function)

    @staticmethod
    def rounded(original, function):
        def apply(tensor):
            if tensor.dtype != torch.float32:
                return original(tensor)
            with numpy.errstate(divide="ignore"):
                return torch.from_numpy(numpy.asarray(function(tensor.double().numpy()))).float()
        return apply


def prepared(case):
    """The scheduler as a pipeline sets it up, and the evaluations that are gone."""
    kind = getattr(diffusers, CLASSES[case.scheduler])
    named = getattr(diffusers, case.config["_class_name"])
    config = named.from_config(case.config).config if named is not kind else case.config
    scheduler = kind.from_config(config, **case.override)
    arguments = {}
    if case.timesteps:
        arguments["timesteps"] = case.timesteps
    elif case.sigmas:
        arguments["sigmas"] = numpy.array(case.sigmas)
    else:
        arguments["num_inference_steps"] = case.steps
    if scheduler.config.get("use_dynamic_shifting", False):
        arguments["mu"] = shift(scheduler.config, case.tokens)
    scheduler.set_timesteps(**arguments)
    timesteps = scheduler.timesteps
    first = first_step(case, scheduler)
    timesteps = timesteps[first:]
    # also at 0: text to image looks the first timestep up instead, and fails where two timesteps are rounded to the same
    if hasattr(scheduler, "set_begin_index"):
        scheduler.set_begin_index(first)
    if case.end < 1:
        cutoff = int(round(1000 - case.end * 1000))
        timesteps = timesteps[: len([t for t in timesteps if t >= cutoff])]
    return scheduler, timesteps, first


def first_step(case, scheduler):
    if case.start > 0:
        cutoff = int(round(scheduler.config.num_train_timesteps - case.start * scheduler.config.num_train_timesteps))
        count = (scheduler.timesteps < cutoff).sum().item()
        if scheduler.order == 2 and count % 2 == 0:
            count += 1
        return len(scheduler.timesteps) - count
    if case.scheduler == "flow-euler":
        return int(max(case.steps - min(case.steps * case.strength, case.steps), 0)) * scheduler.order
    return max(case.steps - min(int(case.steps * case.strength), case.steps), 0) * scheduler.order


def shift(config, tokens):
    base, most = config.get("base_shift", 0.5), config.get("max_shift", 1.15)
    low, high = config.get("base_image_seq_len", 256), config.get("max_image_seq_len", 4096)
    slope = (most - base) / (high - low)
    return tokens * slope + base - slope * low


def run(case, golden, rounded):
    scheduler, timesteps, first = prepared(case)
    prediction = scheduler.config.get("prediction_type", "flow_prediction")
    generator = torch.Generator("cpu").manual_seed(case.seed)
    noise = torch.randn(case.shape, generator=generator)
    begins_late = first > 0
    scale = float(getattr(scheduler, "init_noise_sigma", 1.0))
    place = torch.arange(noise.numel(), dtype=torch.float64)
    original = torch.sin(0.3 + 0.9 * place).float().reshape(case.shape)
    mix = scheduler.scale_noise if hasattr(scheduler, "scale_noise") else None

    def noised(timestep):
        batch = timestep.reshape(1)
        return mix(original, batch, noise) if mix else scheduler.add_noise(original, noise, batch)

    sample = noised(timesteps[0]) if begins_late else noise * scale
    arguments = {}
    names = scheduler.step.__code__.co_varnames[: scheduler.step.__code__.co_argcount]
    if "generator" in names:
        arguments["generator"] = generator
    if "eta" in names:
        arguments["eta"] = case.eta

    samples, originals, masked = [], [], []
    for index, timestep in enumerate(timesteps):
        scaled = scheduler.scale_model_input(sample, timestep) if hasattr(scheduler, "scale_model_input") else sample
        answer = model(scaled, timestep, OUTPUT_SLOPE[prediction])
        result = scheduler.step(answer, timestep, sample, **arguments)
        sample = result.prev_sample
        samples.append(sample.clone())
        if case.extras:
            if getattr(result, "pred_original_sample", None) is not None:
                originals.append(result.pred_original_sample.clone())
            if index + 1 < len(timesteps):
                masked.append(noised(timesteps[index + 1]))

    golden.text(case.scheduler)
    golden.whole(1 if rounded else 0)
    golden.text(json.dumps({**case.config, **({"noise_sampler_seed": 1234} if "noise_sampler_seed" in case.override else {})}))
    golden.whole(case.steps)
    for value in (case.strength, case.start, case.end):
        golden.real(value)
    golden.reals(case.timesteps)
    golden.reals(case.sigmas)
    golden.whole(case.tokens)
    golden.real(case.eta)
    golden.long(case.seed)
    golden.whole(noise.numel())
    golden.real(OUTPUT_SLOPE[prediction])
    golden.whole(1 if begins_late else 0)
    golden.real(scale)
    golden.reals([float(t) for t in timesteps])
    levels = scheduler.sigmas[first: first + len(timesteps) + 1] if hasattr(scheduler, "sigmas") else []
    golden.reals([float(level) for level in levels])
    for tensors in (samples, originals, masked):
        golden.floats(torch.stack(tensors) if tensors else torch.zeros(0))
    if not all(torch.isfinite(one).all() for one in samples):
        raise ValueError(f"not finite: {case}")


def trajectories():
    golden = Golden(TARGET / "trajectories.bin.gz")
    cases = [(case, False) for case in all_cases()]
    cases += [(case, True) for case, _ in cases if case.scheduler == "dpmpp-sde"]
    golden.whole(len(cases))
    failures = []
    for case, rounded in cases:
        try:
            with CorrectlyRounded() if rounded else contextlib.nullcontext():
                run(case, golden, rounded)
        except Exception as failure:
            failures.append(f"{failure!r}: {case}")
    if failures:
        raise RuntimeError("\n".join(failures))
    print(len(cases), "trajectories")
    golden.write()


def noises():
    golden = Golden(TARGET / "noise.bin.gz")
    small = [3, 64, 5, 17, 35, 1, 2, 4]
    plans = [(seed, small) for seed in (0, 1, 42, -1, -5, 2**32, 2**32 + 1, 2**63 - 1, -(2**63), 123456789012345)]
    plans += [(7, [15, 16, 1, 31, 33, 100, 7]), (99, [1] * 40), (2024, [4 * 16 * 16, 5003, 9, 16])]
    golden.whole(len(plans))
    for seed, sizes in plans:
        generator = torch.Generator("cpu").manual_seed(seed)
        golden.long(seed)
        golden.whole(len(sizes))
        for size in sizes:
            golden.floats(torch.randn(size, generator=generator))
    golden.write()


def paths():
    """Brownian paths as the DPM++ SDE sampler asks for them."""
    golden = Golden(TARGET / "brownian.bin.gz")
    plans = [(42, 0.0291675, 14.6146), (0, 0.1, 7.0), (2**40 + 3, 0.002, 80.0), (2**63 + 5, 0.03, 15.0)]
    queries = [(7.1, 14.6), (0.5, 7.1), (0.25, 0.5), (0.1, 0.25), (0.1, 3.0), (6.9995, 7.0), (0.0, 100.0), (1.0, 1.0)]
    golden.whole(len(plans))
    for seed, start, end in plans:
        tree = torchsde.BrownianInterval(t0=start, t1=end, size=(17,), dtype=torch.float32, device="cpu", entropy=seed, tol=1e-6,
                                         pool_size=24, halfway_tree=True)
        golden.long(seed if seed < 2**63 else seed - 2**64)
        golden.real(start)
        golden.real(end)
        golden.whole(len(queries))
        for begin, stop in queries:
            golden.real(begin)
            golden.real(stop)
            golden.floats(tree(begin, stop))
    golden.write()


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    diffusers.logging.set_verbosity_error()
    torch.manual_seed(0)
    TARGET.mkdir(parents=True, exist_ok=True)
    noises()
    paths()
    trajectories()
