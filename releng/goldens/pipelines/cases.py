"""What is rendered: for each family the renders that its goldens hold."""
import inspect
from dataclasses import dataclass, field

import diffusers
import numpy
import torch

import prompts

WOMAN = "a portrait of an old woman, soft window light, 85mm"
MAN = "close-up of a man with a grey beard, rembrandt lighting"
BAD = "blurry, deformed hands, harsh flash"


@dataclass
class Case:
    """A call of a pipeline.

    call: arguments by diffusers' names; mode: how the picture begins; scheduler: class in place of the model's, and its overrides;
    weighted: prompts in AUTOMATIC1111's syntax, which go into the pipeline as embeddings; start: the case (FAMILY/NAME) whose final latents
    come in.
    """
    name: str
    call: dict
    mode: str = "text-to-image"
    scheduler: str = ""
    overrides: dict = field(default_factory=dict)
    seed: int = 1234
    size: tuple = (64, 96)
    weighted: bool = False
    output: str = "pil"
    start: str = ""
    latents: torch.Tensor = None

    def image(self):
        return picture(*self.size).float() / 255

    def mask(self):
        return ellipse(*self.size).float() / 255

    def scheduled(self, scheduler):
        """The scheduler of a run."""
        kind = getattr(diffusers, self.scheduler) if self.scheduler else type(scheduler)
        return kind.from_config(scheduler.config, **self.overrides)

    def arguments(self, pipeline):
        width, height = self.size
        arguments = dict(self.call)
        if "height" in inspect.signature(type(pipeline).__call__).parameters:
            arguments |= {"width": width, "height": height}
        if self.mode != "text-to-image":
            arguments |= {"image": self.latents if self.start else self.image()}
        if self.mode == "inpaint":
            arguments |= {"mask_image": self.mask()}
        if self.weighted:
            arguments |= prompts.embeddings(pipeline, arguments.pop("prompt"), arguments.pop("negative_prompt"))
        return arguments


def picture(width, height):
    """A smooth picture, [1, 3, height, width], of 8 bits."""
    y, x = numpy.meshgrid(numpy.linspace(0, 1, height), numpy.linspace(0, 1, width), indexing="ij")
    planes = [0.5 + 0.45 * numpy.sin(3 * x + 5 * y), 0.2 + 0.6 * x * y + 0.15 * numpy.cos(20 * x),
              0.9 - 0.7 * numpy.exp(-8 * ((x - 0.5) ** 2 + (y - 0.4) ** 2))]
    return torch.from_numpy(numpy.stack(planes)[None].clip(0, 1) * 255).round().byte()


def ellipse(width, height):
    """A mask, [1, 1, height, width], of 8 bits, with a soft edge, more than half inside an ellipse off the centre."""
    y, x = numpy.meshgrid(numpy.linspace(0, 1, height), numpy.linspace(0, 1, width), indexing="ij")
    inside = 1.2 - 1.6 * ((x - 0.6) ** 2 / 0.12 + (y - 0.45) ** 2 / 0.1)
    return torch.from_numpy(inside[None, None].clip(0, 1) * 255).round().byte()


def usual(steps=6, guidance=4.0, prompt=WOMAN, negative=BAD, **more):
    return {"prompt": prompt, "negative_prompt": negative, "num_inference_steps": steps, "guidance_scale": guidance, **more}


def sd15():
    long_prompt = ("(" + WOMAN + ":1.3), [" + MAN + "], ((catchlights in the eyes)) BREAK golden hour, freckles, (bokeh:0.6), "
                   "shallow depth of field, natural skin texture, \\(medium format\\), kodak portra 400, fine wrinkles")
    return [
        Case("pndm", usual()),
        Case("without-negative", {"prompt": MAN, "num_inference_steps": 5, "guidance_scale": 3.0}, seed=7, size=(96, 64)),
        Case("ddim", usual(prompt=MAN), scheduler="DDIMScheduler", size=(64, 64)),
        Case("euler-ancestral", usual(), scheduler="EulerAncestralDiscreteScheduler", size=(96, 64), seed=2**32 + 5),
        Case("dpmpp-2m-karras", usual(8), scheduler="DPMSolverMultistepScheduler", overrides={"use_karras_sigmas": True}),
        Case("unipc", usual(), scheduler="UniPCMultistepScheduler", size=(128, 96)),
        Case("guidance-off", usual(guidance=1.0), scheduler="EulerDiscreteScheduler", size=(64, 64)),
        Case("image-to-image", usual(10, strength=0.6), "image-to-image"),
        Case("image-to-image-euler", usual(10, strength=0.75), "image-to-image", scheduler="EulerDiscreteScheduler", size=(96, 64)),
        Case("inpaint", usual(8, strength=1.0), "inpaint", scheduler="DDIMScheduler", seed=1),
        Case("inpaint-strength", usual(10, strength=0.85), "inpaint", scheduler="EulerAncestralDiscreteScheduler", size=(96, 64), seed=2),
        Case("weighted", usual(prompt=long_prompt, negative="(blurry:1.4), hands"), scheduler="DPMSolverMultistepScheduler", size=(64, 64),
             weighted=True),
    ]


def sd15_older():
    return [Case("pndm", usual()), Case("image-to-image", usual(8, strength=0.7), "image-to-image", scheduler="EulerDiscreteScheduler")]


def sd15_fp16():
    return [Case("pndm", usual()), Case("image-to-image", usual(8, strength=0.7), "image-to-image", scheduler="EulerDiscreteScheduler")]


def sd15_inpaint():
    return [
        Case("pndm", usual(strength=1.0), "inpaint"),
        Case("strength", usual(8, strength=0.75), "inpaint", scheduler="EulerAncestralDiscreteScheduler"),
        Case("guidance-off", usual(guidance=1.0, strength=1.0), "inpaint", scheduler="DPMSolverMultistepScheduler", size=(64, 64)),
    ]


def sd2_v():
    zero = {"rescale_betas_zero_snr": True, "timestep_spacing": "trailing"}
    return [
        Case("ddim", usual()),
        Case("zero-snr", usual(guidance_rescale=0.7), overrides=zero, size=(96, 64)),
        Case("zero-snr-euler", usual(8, guidance_rescale=0.7), scheduler="EulerDiscreteScheduler", overrides=zero, size=(64, 64)),
        Case("dpmpp-2m-sde", usual(), scheduler="DPMSolverMultistepScheduler", overrides={"algorithm_type": "sde-dpmsolver++"},
             size=(64, 64)),
    ]


def lcm():
    def call(steps, guidance, **more):
        return {"prompt": WOMAN, "num_inference_steps": steps, "guidance_scale": guidance, **more}
    return [
        Case("four-steps", call(4, 8.5)),
        Case("one-step", call(1, 4.0), size=(64, 64)),
        Case("image-to-image", call(4, 6.0, strength=0.6), "image-to-image", size=(96, 64)),
    ]


def sdxl():
    sizes = {"original_size": (96, 128), "crops_coords_top_left": (8, 24), "target_size": (64, 80)}
    other = {"negative_original_size": (40, 56), "negative_crops_coords_top_left": (4, 0), "negative_target_size": (32, 48)}
    return [
        Case("euler", usual(**sizes)),
        Case("empty-negative", {"prompt": MAN, "num_inference_steps": 5, "guidance_scale": 3.5}, size=(96, 64)),
        Case("second-prompts", usual(prompt_2=MAN, negative_prompt_2="harsh shadows", **sizes, **other), size=(64, 64)),
        Case("dpmpp-2m-karras", usual(8), scheduler="DPMSolverMultistepScheduler", overrides={"use_karras_sigmas": True}, size=(96, 64)),
        Case("image-to-image", usual(10, strength=0.6, original_size=(64, 96)), "image-to-image"),
        Case("ensemble-base", usual(10, denoising_end=0.8), output="latent", size=(64, 64)),
    ]


def sdxl_refiner():
    scores = {"aesthetic_score": 6.0, "negative_aesthetic_score": 2.5}
    return [
        Case("ensemble", usual(10, denoising_start=0.8, **scores), "image-to-image", start="sdxl/ensemble-base", size=(64, 64)),
        Case("image-to-image", usual(10, strength=0.5, **scores, original_size=(64, 96)), "image-to-image"),
        Case("empty-negative", {"prompt": MAN, "num_inference_steps": 8, "guidance_scale": 3.5, "strength": 0.7}, "image-to-image",
             size=(96, 64)),
    ]


def sdxl_turbo():
    return [Case("one-step", {"prompt": WOMAN, "num_inference_steps": 1, "guidance_scale": 0.0}, size=(64, 64)),
            Case("four-steps", {"prompt": MAN, "num_inference_steps": 4, "guidance_scale": 0.0}, size=(64, 96))]


def sdxl_inpaint():
    return [Case("euler", usual(8, strength=0.9), "inpaint"), Case("all", usual(strength=1.0), "inpaint", size=(96, 64))]


def sd3():
    return [
        Case("flow", usual(max_sequence_length=48)),
        Case("whole-length", {"prompt": MAN, "num_inference_steps": 4, "guidance_scale": 3.0}, size=(64, 64)),
        Case("second-prompts", usual(prompt_2=MAN, negative_prompt_2="flat light", max_sequence_length=32), size=(96, 64)),
        Case("guidance-off", usual(guidance=1.0, max_sequence_length=32), seed=3),
        Case("image-to-image", usual(10, strength=0.6, max_sequence_length=32), "image-to-image"),
    ]


def sd3_clip_only():
    return [Case("flow", usual(4))]


def flux_dev():
    def call(**more):
        return {"prompt": WOMAN, "num_inference_steps": 6, "guidance_scale": 3.5, **more}
    return [
        Case("flow", call(max_sequence_length=48)),
        Case("whole-length", call(prompt=MAN, prompt_2=WOMAN, guidance_scale=2.0), size=(128, 96)),
        Case("true-guidance", call(max_sequence_length=32, negative_prompt=BAD, true_cfg_scale=2.0), size=(64, 64)),
        Case("image-to-image", call(num_inference_steps=8, strength=0.7, max_sequence_length=32), "image-to-image", size=(96, 64)),
    ]


def flux_schnell():
    call = {"prompt": WOMAN, "num_inference_steps": 4, "guidance_scale": 0.0, "max_sequence_length": 32}
    return [Case("four-steps", call, size=(96, 64)), Case("one-step", {**call, "prompt": MAN, "num_inference_steps": 1}, size=(64, 64))]


FAMILIES = {
    "sd15": sd15, "sd15-older": sd15_older, "sd15-fp16": sd15_fp16, "sd15-inpaint": sd15_inpaint, "sd2-v": sd2_v, "lcm": lcm, "sdxl": sdxl,
    "sdxl-refiner": sdxl_refiner, "sdxl-turbo": sdxl_turbo, "sdxl-inpaint": sdxl_inpaint, "sd3": sd3, "sd3-clip-only": sd3_clip_only,
    "flux-dev": flux_dev, "flux-schnell": flux_schnell,
}


def of(family):
    return FAMILIES[family]()
