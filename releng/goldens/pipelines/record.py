"""Runs a pipeline of diffusers and writes down what it does on its way."""
import functools
import sys

import numpy
import torch
from diffusers.models.autoencoders.vae import DiagonalGaussianDistribution


class Recorder:
    """While entered, every random draw, text encoding, answer of the model and step of a pipeline is kept."""

    def __init__(self, pipeline):
        self.pipeline = pipeline
        self.denoiser = getattr(pipeline, "unet", None) or pipeline.transformer
        self.tokens, self.draws, self.latents, self.timesteps = {}, [], [], []
        self.tensors = {}
        self.scheduler = pipeline.scheduler
        self.undo = []

    def __enter__(self):
        for name, part in self.pipeline.components.items():
            if name.startswith("text_encoder") and part is not None:
                self.tokens[name] = []
                self.hook(part, functools.partial(self.text, name))
        self.hook(self.denoiser, self.first_input)
        after = self.denoiser.register_forward_hook(self.first_output)
        self.undo.append(after.remove)
        self.wrap(self.pipeline, "encode_prompt", self.encoded)
        self.wrap(self.pipeline, "prepare_latents", self.prepared)
        self.wrap(self.pipeline.scheduler, "step", self.stepped)
        self.wrap(self.pipeline.vae, "decode", self.decoded)
        self.wrap(torch, "randn", self.drawn)
        self.wrap(DiagonalGaussianDistribution, "sample", self.sampled)
        if hasattr(self.pipeline, "_get_add_time_ids"):
            self.wrap(self.pipeline, "_get_add_time_ids", self.sizes)
        return self

    def __exit__(self, *_):
        for action in reversed(self.undo):
            action()

    def hook(self, module, action):
        self.undo.append(module.register_forward_pre_hook(action, with_kwargs=True).remove)

    def wrap(self, owner, name, after):
        original = getattr(owner, name)
        own = name in vars(owner)

        @functools.wraps(original)
        def wrapped(*arguments, **named):
            result = original(*arguments, **named)
            after(result, *arguments, **named)
            return result

        setattr(owner, name, wrapped)
        self.undo.append(lambda: setattr(owner, name, original) if own else delattr(owner, name))

    def keep(self, name, tensor):
        """Of what comes more than once, the first."""
        if tensor is not None and name not in self.tensors:
            self.tensors[name] = tensor.detach().clone()

    def text(self, name, _, inputs, named):
        ids = inputs[0] if inputs else named["input_ids"]
        self.tokens[name].append(ids[0].tolist())

    def first_input(self, _, inputs, named):
        given = {"input": inputs[0] if inputs else named.get("sample", named.get("hidden_states")),
                 "timestep_cond": named.get("timestep_cond"), "guidance": named.get("guidance"), "img_ids": named.get("img_ids")}
        given |= named.get("added_cond_kwargs") or {}
        for key, tensor in given.items():
            if tensor is not None:
                self.keep(f"model.{key}", tensor)

    def first_output(self, _, __, output):
        self.keep("model.output", output[0])

    def encoded(self, result, *_, **__):
        names = {2: ["prompt_embeds", "negative_prompt_embeds"], 3: ["prompt_embeds", "pooled_prompt_embeds"],
                 4: ["prompt_embeds", "negative_prompt_embeds", "pooled_prompt_embeds", "negative_pooled_prompt_embeds"]}[len(result)]
        for name, tensor in zip(names, result):
            self.keep(name, tensor)

    def prepared(self, result, *_, **__):
        if not isinstance(result, tuple):
            self.keep("start", result)
            return
        self.keep("start", result[0])
        if len(result) > 1 and result[1].shape == result[0].shape:
            self.keep("noise", result[1])
        if len(result) > 2:
            self.keep("image_latents", result[2])

    def stepped(self, result, output, timestep, *_, **__):
        self.keep("prediction", output)
        self.timesteps.append(float(timestep))

    def decoded(self, result, latents, *_, **__):
        self.keep("decoder_input", latents)
        image = result[0] if isinstance(result, tuple) else result.sample
        self.keep("image", image[0] * 0.5 + 0.5)

    def drawn(self, result, *_, **named):
        if named.get("generator") is not None:
            frame = sys._getframe(2)
            while frame.f_code.co_name in ("wrapped", "randn_tensor"):
                frame = frame.f_back
            place = "posterior" if "DiagonalGaussian" in str(frame.f_locals.get("self")) else frame.f_code.co_name
            self.draws.append({"for": place, "shape": list(result.shape)})

    def sampled(self, result, *_, **__):
        count = sum(name.startswith("posterior") for name in self.tensors)
        self.keep(f"posterior_{count}", result)

    def sizes(self, result, *_, **__):
        self.keep("time_ids", result[0])
        if len(result) > 1:
            self.keep("negative_time_ids", result[1])

    def step_ended(self, _, __, ___, values):
        self.latents.append(values["latents"].detach().clone())
        return {}


def render(case, pipeline, prepare=lambda recorder: None, **changes):
    """Runs a case; `changes` replaces arguments. Returns the recorder with the final latents and the 8-bit picture in it."""
    torch.manual_seed(0)  # nothing may depend on it
    arguments = {**case.arguments(pipeline), **changes}
    generator = torch.Generator("cpu").manual_seed(case.seed)
    with Recorder(pipeline) as recorder, torch.no_grad():
        prepare(recorder)
        result = pipeline(**arguments, generator=generator, callback_on_step_end=recorder.step_ended,
                          output_type=case.output).images
    recorder.tensors["final"] = recorder.latents[-1]
    if case.output == "pil":
        recorder.tensors["image8"] = numpy.asarray(result[0])
    return recorder
