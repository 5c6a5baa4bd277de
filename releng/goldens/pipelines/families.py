"""The families: which parts each model has, and its configuration, as the real ones have them."""
import inspect
from dataclasses import dataclass, replace

import diffusers
import torch
from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKLOutput
from transformers import CLIPTokenizer, T5TokenizerFast

import parts
from schedules import SCHEDULERS
from vocabularies import END, Vocabularies

KINDS = {"text-to-image": "", "image-to-image": "Img2Img", "inpaint": "Inpaint"}
TWO_CLIPS = {"tokenizer": "clip", "tokenizer_2": "clip!"}
LIVELY = [(r"(to_q|to_k|add_q_proj|add_k_proj|pos_embed.proj|x_embedder).weight", 2.0)]
PROMPTS = ["", "a portrait of an old woman, soft window light", "a man with a grey beard, 85mm", "blurry, deformed hands"]


@dataclass
class Family:
    name: str
    pipeline: diffusers.DiffusionPipeline
    tokenizers: dict
    older: bool = False
    half: bool = False
    external: tuple = ()


def scheduler(name):
    config = SCHEDULERS[name]
    return getattr(diffusers, config["_class_name"]).from_config(config)


def pipeline_for(case, pipeline):
    """The pipeline of a case around the same parts."""
    name = type(pipeline).__name__
    plain = name.removesuffix("Pipeline").removesuffix("Img2Img").removesuffix("Inpaint")
    kind = getattr(diffusers, plain + KINDS[case.mode] + "Pipeline")
    if kind is type(pipeline):
        return pipeline
    names = inspect.signature(kind.__init__).parameters
    values = {name: value for name, value in {**pipeline.config, **pipeline.components}.items() if name in names}
    other = kind(**values)
    other.set_progress_bar_config(disable=True)
    return other


@dataclass
class Mean:
    """A posterior of which nothing but the mean is known, and for which nothing is drawn."""
    latents: torch.Tensor

    def sample(self, generator):
        return self.latents


class Maker:
    """Makes the families; the vocabularies lie in a folder of their own meanwhile."""

    def __init__(self, scratch):
        self.vocabularies = Vocabularies()
        self.writers = {"clip": lambda folder: self.vocabularies.write_clip(folder, END),
                        "clip!": lambda folder: self.vocabularies.write_clip(folder, "!"),
                        "t5-256": lambda folder: self.vocabularies.write_t5(folder, 256),
                        "t5-512": lambda folder: self.vocabularies.write_t5(folder, 512)}
        self.scratch = scratch

    def tokenizer(self, kind):
        folder = self.scratch / f"tokenizer-{kind}"
        if not folder.exists():
            self.writers[kind](folder)
        return (CLIPTokenizer if kind.startswith("clip") else T5TokenizerFast).from_pretrained(folder)

    def states(self, encoder, tokenizer):
        """What a text encoder makes of some prompts."""
        ids = tokenizer(PROMPTS, padding="max_length", max_length=77).input_ids
        with torch.no_grad():
            return encoder(torch.tensor(ids), output_hidden_states=True)

    def family(self, name, pipeline, kinds, **more):
        return Family(name, pipeline, {folder: self.writers[kind] for folder, kind in kinds.items()}, **more)

    def sd(self, name, seed, shared=100, activation="quick_gelu", schedule="sd15", kind=diffusers.StableDiffusionPipeline,
           autoencoder=None, sharpness=1.8, **changes):
        """A model with one text encoder: SD 1.5 and its relatives, which have its encoder and its autoencoder."""
        tokenizer = self.tokenizer("clip")
        text = parts.clip(self.vocabularies, shared, activation=activation)
        model = parts.unet(seed + 10, self.states(text, tokenizer).last_hidden_state, gains=[(r"attn2.to_(q|k).weight", sharpness)],
                           **changes)
        pipeline = kind(vae=autoencoder or parts.vae(shared + 20), text_encoder=text, tokenizer=tokenizer, unet=model,
                        scheduler=scheduler(schedule), safety_checker=None, feature_extractor=None, requires_safety_checker=False)
        return self.family(name, pipeline, {"tokenizer": "clip"})

    def sd15(self):
        return self.sd("sd15", 100)

    def sd15_older(self):
        """The same weights with the names and types that exports had before Optimum; the encoder answers with the mean."""
        family = self.sd("sd15-older", 100)
        vae = family.pipeline.vae
        vae.encode = lambda picture: AutoencoderKLOutput(latent_dist=Mean(vae._encode(picture).chunk(2, 1)[0]))
        return replace(family, older=True)

    def sd15_fp16(self):
        """Weights of 16 bits; the golden is made in 32 bits with the same numbers."""
        family = self.sd("sd15-fp16", 150, shared=150, autoencoder=parts.overflowing(parts.vae(170)))
        for part in (family.pipeline.unet, family.pipeline.vae, family.pipeline.text_encoder):
            part.half().float()
        return replace(family, half=True)

    def sd15_inpaint(self):
        return self.sd("sd15-inpaint", 200, kind=diffusers.StableDiffusionInpaintPipeline, channels=9, others=0.15)

    def sd2_v(self):
        return self.sd("sd2-v", 300, activation="gelu", schedule="sd2-v", found=0, rest=1, others=0.4, sharpness=1.4,
                       use_linear_projection=True)

    def lcm(self):
        return self.sd("lcm", 400, schedule="lcm", kind=diffusers.LatentConsistencyModelPipeline, time_cond_proj_dim=8)

    def sdxl_parts(self, seed, refiner=False, **changes):
        """All have the text encoders and the autoencoder of SDXL."""
        shared = 500
        second_tokenizer = self.tokenizer("clip!")
        second = parts.clip(self.vocabularies, shared + 1, width=32, projection=40, activation="gelu")
        states = self.states(second, second_tokenizer).hidden_states[-2]
        tokenizer = text = None
        if not refiner:
            tokenizer = self.tokenizer("clip")
            text = parts.clip(self.vocabularies, shared)
            states = torch.cat([self.states(text, tokenizer).hidden_states[-2], states], -1)
        blocks = {"down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D"), "up_block_types": ("CrossAttnUpBlock2D", "UpBlock2D"),
                  "attention_head_dim": (2, 4), "use_linear_projection": True}
        model = parts.unet(seed + 10, states, sizes=5 if refiner else 6, pooled=40, **{**blocks, **changes})
        autoencoder = parts.vae(shared + 20, scaling=0.13025, force_upcast=True)
        return {"vae": autoencoder, "text_encoder": text, "text_encoder_2": second, "tokenizer": tokenizer,
                "tokenizer_2": second_tokenizer, "unet": model, "add_watermarker": False}

    def sdxl(self):
        pipeline = diffusers.StableDiffusionXLPipeline(**self.sdxl_parts(500), scheduler=scheduler("sdxl"))
        return self.family("sdxl", pipeline, TWO_CLIPS, external=("unet",))

    def sdxl_refiner(self):
        pipeline = diffusers.StableDiffusionXLImg2ImgPipeline(
            **self.sdxl_parts(600, refiner=True, others=0.2), scheduler=scheduler("sdxl"), requires_aesthetics_score=True,
            force_zeros_for_empty_prompt=False)
        return self.family("sdxl-refiner", pipeline, {"tokenizer_2": "clip!"})

    def sdxl_turbo(self):
        pipeline = diffusers.StableDiffusionXLPipeline(**self.sdxl_parts(700), scheduler=scheduler("sdxl-turbo"))
        return self.family("sdxl-turbo", pipeline, TWO_CLIPS)

    def sdxl_inpaint(self):
        pipeline = diffusers.StableDiffusionXLInpaintPipeline(**self.sdxl_parts(800, channels=9), scheduler=scheduler("sdxl"))
        return self.family("sdxl-inpaint", pipeline, TWO_CLIPS)

    def sd3(self, name="sd3", third=True):
        first = parts.clip(self.vocabularies, 900, projection=24)
        second = parts.clip(self.vocabularies, 901, width=32, projection=40, activation="gelu")
        pipeline = diffusers.StableDiffusion3Pipeline(
            transformer=parts.sd3(910, joint=64, pooled=64, gains=LIVELY), scheduler=scheduler("sd3"),
            vae=parts.vae(920, channels=16, scaling=1.5305, shift=0.0609, quant=False),
            text_encoder=first, tokenizer=self.tokenizer("clip"), text_encoder_2=second, tokenizer_2=self.tokenizer("clip!"),
            text_encoder_3=parts.t5(self.vocabularies, 902, 64) if third else None,
            tokenizer_3=self.tokenizer("t5-256") if third else None)
        return self.family(name, pipeline, TWO_CLIPS | ({"tokenizer_3": "t5-256"} if third else {}))

    def sd3_clip_only(self):
        """The same weights without T5, which may be left out."""
        return self.sd3("sd3-clip-only", third=False)

    def flux(self, name, seed, guided):
        pipeline = diffusers.FluxPipeline(
            scheduler=scheduler(name), vae=parts.vae(1020, channels=16, scaling=0.3611, shift=0.1159, quant=False),
            text_encoder=parts.clip(self.vocabularies, 1000), tokenizer=self.tokenizer("clip"),
            text_encoder_2=parts.t5(self.vocabularies, 1001, 40), tokenizer_2=self.tokenizer("t5-512"),
            transformer=parts.flux(seed + 10, 40, 24, guided, gains=LIVELY))
        return self.family(name, pipeline, {"tokenizer": "clip", "tokenizer_2": "t5-512"})

    def flux_dev(self):
        return self.flux("flux-dev", 1000, True)

    def flux_schnell(self):
        return self.flux("flux-schnell", 1100, False)
