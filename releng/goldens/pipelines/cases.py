"""What is rendered: for each family the renders that its goldens hold."""
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
    weighted: prompts in AUTOMATIC1111's syntax, which go into the pipeline as embeddings; start: the case whose latents come in.
    """
    name: str
    call: dict
    mode: str = "text-to-image"
    scheduler: str = ""
    overrides: dict = field(default_factory=dict)
    seed: int = 1234
    size: tuple = (64, 96)
    weighted: bool = False
    pipeline: str = ""
    output: str = "pil"
    model: str = ""
    start: str = ""

    def image(self):
        return picture(*self.size)

    def mask(self):
        return ellipse(*self.size)

    def scheduled(self, scheduler):
        """The scheduler of a run."""
        kind = getattr(diffusers, self.scheduler) if self.scheduler else type(scheduler)
        return kind.from_config(scheduler.config, **self.overrides)

    def arguments(self, pipeline):
        width, height = self.size
        arguments = dict(self.call)
        if self.mode == "text-to-image":
            arguments |= {"width": width, "height": height}
        elif not self.start:
            arguments |= {"image": self.image()}
        if self.mode == "inpaint":
            arguments |= {"mask_image": self.mask(), "width": width, "height": height}
        if self.weighted:
            arguments |= prompts.embeddings(pipeline, arguments.pop("prompt"), arguments.pop("negative_prompt"))
        return arguments


def picture(width, height):
    """A smooth picture, [1, 3, height, width] in 0..1, of values that 8 bits hold."""
    y, x = numpy.meshgrid(numpy.linspace(0, 1, height), numpy.linspace(0, 1, width), indexing="ij")
    planes = [0.5 + 0.45 * numpy.sin(3 * x + 5 * y), 0.2 + 0.6 * x * y + 0.15 * numpy.cos(20 * x),
              0.9 - 0.7 * numpy.exp(-8 * ((x - 0.5) ** 2 + (y - 0.4) ** 2))]
    return torch.from_numpy(numpy.stack(planes)[None].clip(0, 1) * 255).round().float() / 255


def ellipse(width, height):
    """A mask, [1, 1, height, width] in 0..1, with a soft edge, larger than 0.5 inside an ellipse off the centre."""
    y, x = numpy.meshgrid(numpy.linspace(0, 1, height), numpy.linspace(0, 1, width), indexing="ij")
    inside = 1.2 - 1.6 * ((x - 0.6) ** 2 / 0.12 + (y - 0.45) ** 2 / 0.1)
    return torch.from_numpy(inside[None, None].clip(0, 1) * 255).round().float() / 255


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
        Case("inpaint-strength", usual(10, strength=0.7), "inpaint", scheduler="EulerAncestralDiscreteScheduler", size=(96, 64), seed=3),
        Case("weighted", usual(prompt=long_prompt, negative="(blurry:1.4), hands"), scheduler="DPMSolverMultistepScheduler", size=(64, 64),
             weighted=True),
    ]


FAMILIES = {"sd15": sd15}


def of(family):
    return FAMILIES[family]()
